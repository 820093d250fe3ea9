package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that has no record of its own: a type that this release does not know, another product's (those of People, such as
 * {@code PERSON_CREATED}, may come to the same webhook), or one that does not look as documented. Its constructor is not API: components
 * get added.
 *
 * @param type what happened; {@link WebhookEventType#NONE} if it does not tell
 * @param timestamp when
 * @param json the event as it came, with every member
 */
public record RawEvent(WebhookEventType type, @Nullable Instant timestamp, Json json) implements WebhookEvent {

    @Override
    public String toString() {
        return EventText.of(this);
    }
}
