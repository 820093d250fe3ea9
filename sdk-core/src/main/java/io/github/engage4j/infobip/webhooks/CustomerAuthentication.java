package io.github.engage4j.infobip.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * How a live chat customer was recognised. Its constructor is not API: components get added.
 *
 * @param authenticationType by what
 * @param value the e-mail address, phone number or id
 * @param personId the id of the profile in People
 */
public record CustomerAuthentication(
        @Nullable AuthenticationType authenticationType,
        @Nullable String value,
        @Nullable String personId) {}
