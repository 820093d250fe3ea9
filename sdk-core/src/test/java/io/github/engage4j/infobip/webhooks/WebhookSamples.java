package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deliveries of our own making, in the shapes that the platform's specification gives. */
public final class WebhookSamples {

    /** When the events of these samples happened. */
    static final String WHEN = "2026-03-01T11:59:00.000+00:00";

    private WebhookSamples() {}

    /** An event of a type: a conversation, and what the type has besides. */
    public static Map<String, Object> event(String type, Map<String, Object> details) {
        Map<String, Object> payload = new LinkedHashMap<>(Map.of("id", "c-1", "status", "OPEN", "channel", "SMS"));
        payload.putAll(details);
        return Map.of("type", type, "timestamp", WHEN, "payload", payload);
    }

    /** A customer's message. */
    public static Map<String, Object> inbound(String messageId, String text) {
        return event("INBOUND_MESSAGE", Map.of("message", message(messageId, text)));
    }

    private static Map<String, Object> message(String messageId, String text) {
        return Map.of(
                "id",
                messageId,
                "channel",
                "SMS",
                "from",
                "44776333666",
                "to",
                "447492263897",
                "content",
                Map.of("text", text));
    }

    /** A message as it is forwarded to a bot. */
    public static Map<String, Object> botMessage(String messageId, String text) {
        Map<String, Object> members = new LinkedHashMap<>(message(messageId, text));
        members.putAll(
                Map.of("conversationId", "c-1", "direction", "INBOUND", "contentType", "TEXT", "updatedAt", WHEN));
        return members;
    }

    /** A delivery of each shape that there is. */
    public static List<Object> all() {
        return List.of(
                inbound("m-1", "Hello"),
                botMessage("m-1", "Hello"),
                event(
                        "CONVERSATION_NOTE_ADDED",
                        Map.of("note", Map.of("id", "n-1", "type", "INTERNAL", "content", "A note"))),
                event("CONVERSATION_TAG_REMOVED", Map.of("removedTag", Map.of("id", "t-1", "name", "vip"))),
                event("CONVERSATION_FORM_FIELD_UPDATED", Map.of("field", Map.of("id", "f-1", "value", "x"))),
                event("CONVERSATION_SLA_POLICY_UPDATED", Map.of("policy", Map.of("policyId", "p-1"))),
                event("CONVERSATION_DELETED", Map.of("sentiment", -0.5, "formFields", List.of(Map.of("id", "f-1")))),
                event("CONVERSATION_AGENT_STATUS_CHANGED", Map.of("status", Map.of("id", "s-1", "group", "AWAY"))),
                event("PERSON_CREATED", Map.of("name", "Ada")),
                List.of(
                        inbound("m-1", "Hello"),
                        inbound("m-2", "Hello again"),
                        event("CONVERSATION_CREATED", Map.of())));
    }

    /** A tree as the bytes that arrive. */
    public static byte[] bytes(Object tree) {
        return Json.of(tree).text().getBytes(StandardCharsets.UTF_8);
    }
}
