package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another service level is promised. Its constructor is not API: components get added.
 *
 * @param type what happened
 * @param timestamp when
 * @param conversation the conversation, as it was then
 * @param policy what is promised now
 * @param json the event as it came, with every member
 */
public record SlaPolicyEvent(
        WebhookEventType type,
        @Nullable Instant timestamp,
        ConversationSnapshot conversation,
        @Nullable SlaPolicy policy,
        Json json)
        implements ConversationEvent {

    @Override
    public String toString() {
        return EventText.of(this);
    }
}
