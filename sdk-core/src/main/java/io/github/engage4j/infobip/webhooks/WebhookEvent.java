package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened, as the platform tells a webhook. Each family of events is a record of its own; what has none, or does not
 * look as documented, is a {@link RawEvent}. More families get records over time, so a handler needs an answer to all others. An event
 * prints its type and ids, not what it tells.
 */
public interface WebhookEvent {

    /** What happened. */
    WebhookEventType type();

    /** When it happened; null if the event does not tell, or not readably. */
    @Nullable
    Instant timestamp();

    /** The event as it came, with every member. */
    Json json();

    /**
     * What the event is recognised by when it is delivered again: 64 hexadecimal digits that follow from its type, its time, and the ids of
     * the conversation and of the message, note, tag, field or agent. The platform gives events no id, so this is an assumption; an event
     * that lacks one of these is recognised by all of its JSON, so that no two are taken for one.
     */
    default String key() {
        return EventKey.ofJson(this);
    }
}
