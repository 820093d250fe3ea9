package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.Json;
import org.jspecify.annotations.Nullable;

/**
 * What the platform says of one message to one destination. Its constructor is not API: components get added.
 *
 * @param messageId its id, which delivery reports have too
 * @param status whether the platform took it; one that it did not take is {@link OutboundStatusGroup#REJECTED}
 * @param destination to whom it goes
 * @param details more details
 */
public record OutboundMessageResult(
        @Nullable String messageId,
        @Nullable OutboundStatus status,
        @Nullable String destination,
        @Nullable Json details) {}
