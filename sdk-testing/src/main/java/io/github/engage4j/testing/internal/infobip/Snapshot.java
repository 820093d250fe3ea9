package io.github.engage4j.testing.internal.infobip;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as events show it, and what has to be known of it for the next one. What the sandbox does not have is left out: forms,
 * tags, interactions and who the customer is but for an id.
 */
final class Snapshot {

    private final String shortId;
    private @Nullable Object status;
    private @Nullable Object agentId;
    private @Nullable Object direction;
    private @Nullable Object customerId;
    private Map<String, @Nullable Object> lastMessage = Members.of();

    Snapshot(String shortId) {
        this.shortId = shortId;
    }

    @Nullable
    Object status() {
        return status;
    }

    @Nullable
    Object agentId() {
        return agentId;
    }

    void remember(Map<String, @Nullable Object> conversation) {
        status = conversation.get("status");
        agentId = conversation.get("agentId");
    }

    void rememberMessage(Map<String, @Nullable Object> message) {
        direction = direction == null ? message.get("direction") : direction;
        customerId = "CUSTOMER".equals(message.get("authorType")) ? message.get("authorId") : customerId;
        lastMessage = message;
    }

    Map<String, @Nullable Object> of(Map<String, @Nullable Object> conversation, Store store) {
        return Members.of(
                "id", conversation.get("id"),
                "shortId", shortId,
                "status", conversation.get("status"),
                "queue", named(store, Kind.QUEUE, conversation.get("queueId"), "name"),
                "priority", conversation.get("priority"),
                "channel", conversation.get("channel"),
                "direction", direction,
                "assignee", assignee(store, conversation.get("agentId")),
                "customer", customerId == null ? null : Members.of("id", customerId),
                "lastMessage", lastMessage.isEmpty() ? null : lastMessage(),
                "topic", conversation.get("topic"),
                "summary", conversation.get("summary"),
                "invoker", Members.of("type", "SYSTEM"));
    }

    /** What an event of a message has beside the conversation. */
    static Map<String, @Nullable Object> ofMessage(Map<String, @Nullable Object> message) {
        Map<String, @Nullable Object> shown =
                Members.without(message, "authorId", "authorType", "direction", "contentType");
        shown.put("messageId", message.get("id"));
        Map<String, @Nullable Object> members = Members.of("message", shown);
        if ("AGENT".equals(message.get("authorType"))) {
            members.put("invoker", Members.of("type", "AGENT", "id", message.get("authorId")));
        }
        return members;
    }

    private Map<String, @Nullable Object> lastMessage() {
        return Members.of(
                "from", lastMessage.get("from"),
                "to", lastMessage.get("to"),
                "direction", lastMessage.get("direction"),
                "channel", lastMessage.get("channel"));
    }

    private static @Nullable Map<String, @Nullable Object> assignee(Store store, @Nullable Object id) {
        Map<String, @Nullable Object> agent = named(store, Kind.AGENT, id, "displayName");
        return agent == null ? named(store, Kind.BOT, id, "displayName") : agent;
    }

    private static @Nullable Map<String, @Nullable Object> named(
            Store store, Kind kind, @Nullable Object id, String name) {
        Map<String, @Nullable Object> thing = store.find(kind, Caller.ACCOUNT, String.valueOf(id));
        return thing == null ? null : Members.of("id", id, "name", thing.get(name), "role", thing.get("role"));
    }
}
