package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * Whether a certificate can be used. Its constructor is not API: components get added.
 *
 * @param certificateId its id
 * @param status whether it can be used
 */
public record CertificateReadiness(
        @Required String certificateId, @Nullable CertificateStatus status) {}
