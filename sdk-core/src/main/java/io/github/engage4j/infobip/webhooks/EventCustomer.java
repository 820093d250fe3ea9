package io.github.engage4j.infobip.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * The customer of a conversation, as far as an event tells. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param name its name
 * @param personId the id of the profile in People
 */
public record EventCustomer(
        @Nullable String id,
        @Nullable String name,
        @Nullable String personId) {}
