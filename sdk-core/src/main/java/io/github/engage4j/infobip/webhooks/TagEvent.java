package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tag was added or, if the type says so, removed. Its constructor is not API: components get added.
 *
 * @param type what happened
 * @param timestamp when
 * @param conversation the conversation, as it was then
 * @param tag the tag
 * @param json the event as it came, with every member
 */
public record TagEvent(
        WebhookEventType type, @Nullable Instant timestamp, ConversationSnapshot conversation, IdAndName tag, Json json)
        implements ConversationEvent {

    @Override
    public String key() {
        return EventKey.of(this, conversation.id(), tag.id());
    }

    @Override
    public String toString() {
        return EventText.of(this);
    }
}
