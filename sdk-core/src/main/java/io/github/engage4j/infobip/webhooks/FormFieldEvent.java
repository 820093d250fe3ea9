package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A field of the form was filled in. Its constructor is not API: components get added.
 *
 * @param type what happened
 * @param timestamp when
 * @param conversation the conversation, as it was then
 * @param field the field
 * @param json the event as it came, with every member
 */
public record FormFieldEvent(
        WebhookEventType type,
        @Nullable Instant timestamp,
        ConversationSnapshot conversation,
        FilledField field,
        Json json)
        implements ConversationEvent {

    @Override
    public String key() {
        return EventKey.of(this, conversation.id(), field.id());
    }

    @Override
    public String toString() {
        return EventText.of(this);
    }
}
