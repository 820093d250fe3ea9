package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageDirection;
import org.jspecify.annotations.Nullable;

/**
 * The latest message of a conversation, without what it says. Its constructor is not API: components get added.
 *
 * @param from the sender
 * @param to the recipient
 * @param direction from the customer or to the customer
 * @param channel the channel
 */
public record LastMessage(
        @Nullable String from,
        @Nullable String to,
        @Nullable MessageDirection direction,
        @Nullable MessageChannel channel) {}
