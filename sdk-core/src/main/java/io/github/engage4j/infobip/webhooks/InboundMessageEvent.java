package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer has written. Its constructor is not API: components get added.
 *
 * @param type what happened
 * @param timestamp when
 * @param conversation the conversation, as it was then
 * @param message the message
 * @param authentication how the customer was recognised, in live chat
 * @param json the event as it came, with every member
 */
public record InboundMessageEvent(
        WebhookEventType type,
        @Nullable Instant timestamp,
        ConversationSnapshot conversation,
        EventMessage message,
        @Nullable CustomerAuthentication authentication,
        Json json)
        implements MessageEvent {

    @Override
    public String toString() {
        return EventText.of(this);
    }
}
