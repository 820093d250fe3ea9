package io.github.engage4j.infobip.webhooks;

import com.squareup.moshi.JsonDataException;
import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.internal.json.Dates;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.wire.EventDetails;
import io.github.engage4j.internal.wire.EventPayload;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Makes events of JSON. What does not fit its family becomes a raw event: nothing is lost, and nothing fails. */
final class EventReader {

    private EventReader() {}

    /** The event that an object is; null if the JSON is no object. */
    static @Nullable WebhookEvent read(Json json) {
        if (!(json.tree() instanceof Map<?, ?> members)) {
            return null;
        }
        String name = text(members.get("type"));
        WebhookEventType type = name == null ? WebhookEventType.NONE : WebhookEventType.of(name);
        Instant timestamp = date(text(members.get("timestamp")));
        try {
            WebhookEvent event = name == null ? untyped(members, json) : typed(type, timestamp, json);
            return event == null ? new RawEvent(type, timestamp, json) : event;
        } catch (IOException | JsonDataException e) {
            return new RawEvent(type, timestamp, json);
        }
    }

    private static @Nullable WebhookEvent untyped(Map<?, ?> members, Json json) throws IOException {
        boolean message = text(members.get("conversationId")) != null && members.containsKey("content");
        return message ? new BotMessageEvent(decode(json, Message.class), json) : null;
    }

    private static @Nullable WebhookEvent typed(WebhookEventType type, @Nullable Instant timestamp, Json json)
            throws IOException {
        EventFamily family = EventFamily.of(type);
        if (type.equals(WebhookEventType.CONVERSATION_AGENT_STATUS_CHANGED)) {
            return new AgentStatusEvent(type, timestamp, decode(payload(json), EventAgent.class), json);
        } else if (family == null) {
            return null;
        }
        Json payload = payload(json);
        EventDetails details = decode(payload, EventDetails.class);
        return family.event(type, timestamp, decode(payload, ConversationSnapshot.class), details, json);
    }

    private static Json payload(Json json) throws IOException {
        return decode(json, EventPayload.class).payload();
    }

    private static <T> T decode(Json json, Class<T> type) throws IOException {
        return JsonCodec.INFOBIP.decode(new Buffer().writeUtf8(json.text()), type);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }

    private static @Nullable Instant date(@Nullable String text) {
        try {
            return text == null ? null : Dates.read(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
