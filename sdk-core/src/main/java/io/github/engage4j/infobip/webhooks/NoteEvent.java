package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note was added, changed or, if the type says so, removed. Its constructor is not API: components get added.
 *
 * @param type what happened
 * @param timestamp when
 * @param conversation the conversation, as it was then
 * @param note the note
 * @param json the event as it came, with every member
 */
public record NoteEvent(
        WebhookEventType type,
        @Nullable Instant timestamp,
        ConversationSnapshot conversation,
        EventNote note,
        Json json)
        implements ConversationEvent {

    @Override
    public String key() {
        return EventKey.of(this, conversation.id(), note.id());
    }

    @Override
    public String toString() {
        return EventText.of(this);
    }
}
