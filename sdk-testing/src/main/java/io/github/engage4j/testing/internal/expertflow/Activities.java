package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.internal.operations.ActivityOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Third-party activities: each becomes an event, on the topic of its conversation if that is active, else in the store. The body of
 * the answer is an assumption, and so are which member is checked first and that an unknown session counts as no conversation.
 */
final class Activities {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.UTC);

    private final Topics topics;
    private final Ids ids;
    private final Clock clock;

    Activities(Topics topics, Ids ids, Clock clock) {
        this.topics = topics;
        this.ids = ids;
        this.clock = clock;
    }

    void register(Handlers handlers) {
        handlers.on(ActivityOperation.PUSH_ACTIVITY, this::push);
    }

    String now() {
        return DATE.format(clock.instant());
    }

    private Answer push(ApiRequest request) {
        Map<String, @Nullable Object> message = request.body();
        Map<?, ?> header = object(message, "header", "header");
        check("id", text(message.get("id")) != null);
        object(header, "sender", "header.sender");
        check("body.type", text(object(message, "body", "body").get("type")) != null);
        String sessionId = text(header.get("channelSessionId"));
        String conversationId = text(header.get("conversationId"));
        checkReference(header, sessionId, conversationId);
        String linked = conversationId == null ? topics.conversationOf(sessionId) : conversationId;
        topics.publish(linked, event(message, header.get("sender"), linked, sessionId));
        return Answer.text(200, "accepted");
    }

    private Map<String, @Nullable Object> event(
            Map<String, @Nullable Object> message,
            @Nullable Object sender,
            @Nullable String conversationId,
            @Nullable String sessionId) {
        String room = topics.activeRoom(conversationId);
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("id", ids.objectId());
        event.put("name", "THIRD_PARTY_ACTIVITY");
        event.put("type", "ACTIVITY");
        event.put("timestamp", now());
        event.put("conversationId", conversationId);
        event.put("eventEmitter", room == null ? sender : manager());
        event.put("channelSession", sessionId == null ? null : session(sessionId, conversationId));
        event.put("data", message);
        if (room != null) {
            event.put("roomInfo", Map.of("id", room, "mode", "CONTACT_CENTER"));
        }
        return event;
    }

    private void checkReference(Map<?, ?> header, @Nullable String sessionId, @Nullable String conversationId) {
        Object customer = header.get("customer") instanceof Map<?, ?> members ? members.get("_id") : null;
        if (sessionId == null && conversationId == null && text(customer) == null) {
            throw ExpertflowErrors.invalid(
                    now(), "header", "one of customer, channelSessionId and conversationId must be given");
        }
    }

    private Map<?, ?> object(Map<?, ?> members, String name, String field) {
        Object value = members.get(name);
        check(field, value instanceof Map);
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private void check(String field, boolean present) {
        if (!present) {
            throw ExpertflowErrors.invalid(now(), field, "must not be null");
        }
    }

    /** A text; an empty one counts as none, as in events of the real product. */
    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() ? text : null;
    }

    private static Map<String, @Nullable Object> manager() {
        Map<String, @Nullable Object> sender = new LinkedHashMap<>();
        sender.put("id", "38327e73-4a21-4ad4-a958-a6385c8636aa");
        sender.put("type", "BOT");
        sender.put("senderName", "CONVERSATION_MANAGER");
        sender.put("additionalDetail", null);
        return sender;
    }

    private Map<String, @Nullable Object> session(String id, @Nullable String conversationId) {
        String customerId = topics.customerOf(conversationId);
        Map<String, @Nullable Object> session = new LinkedHashMap<>();
        session.put("participantType", "ChannelSession");
        session.put("id", id);
        session.put("customer", customerId == null ? null : Map.of("_id", customerId));
        session.put("conversationId", conversationId);
        return session;
    }
}
