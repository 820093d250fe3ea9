package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.messages.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of a customer that was forwarded to a bot's {@code webhookUrl}, or to the account's webhook, which the platform removes on
 * 2026-12-31. It bears no type. The platform does not document its shape, which is that of a message with a few members more; they are in
 * {@link #json()}. Its constructor is not API: components get added.
 *
 * @param message the message
 * @param json the event as it came, with every member
 */
public record BotMessageEvent(Message message, Json json) implements WebhookEvent {

    @Override
    public WebhookEventType type() {
        return WebhookEventType.NONE;
    }

    @Override
    public @Nullable Instant timestamp() {
        return message.updatedAt() == null ? message.createdAt() : message.updatedAt();
    }

    @Override
    public String key() {
        return EventKey.of(this, message.id());
    }

    @Override
    public String toString() {
        return EventText.of(this);
    }
}
