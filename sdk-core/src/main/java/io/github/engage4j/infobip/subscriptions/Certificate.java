package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A certificate by which the platform proves itself to webhooks. Its constructor is not API: components get added.
 *
 * @param certificateId its id
 * @param issuedBy who issued it
 * @param issuedTo to whom it was issued
 * @param validFrom from when on it is valid
 * @param validUntil until when it is valid
 * @param certificateStatus whether it can be used
 * @param serialNumber its serial number
 */
public record Certificate(
        @Required String certificateId,
        @Nullable String issuedBy,
        @Nullable String issuedTo,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable CertificateStatus certificateStatus,
        @Nullable String serialNumber) {}
