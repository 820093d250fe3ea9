package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.api.Json;
import org.jspecify.annotations.Nullable;

/**
 * An event as it was published or stored.
 *
 * @param number its place among all events
 * @param origin where it comes from
 * @param conversationId the conversation that it is linked to, or null; there need be none of this id
 * @param customerId whom it is about, or null
 * @param json the event as answers have it
 */
record Event(
        long number,
        Origin origin,
        @Nullable String conversationId,
        @Nullable String customerId,
        Json json) {

    /** Where an event comes from. */
    enum Origin {
        /** Somebody sent a message. */
        MESSAGE,
        /** The product itself says what happened. */
        PRODUCT
    }
}
