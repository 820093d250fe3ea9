package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.testing.internal.ApiRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that was sent, checked for what every message must have. Which member is checked first is an assumption, and so is that
 * the id must be there; what the sender must have is what the product's object model asks for.
 *
 * @param message the whole message
 * @param header its header
 * @param type the type of its body
 */
record CimRequest(Map<String, @Nullable Object> message, Map<?, ?> header, String type) {

    static CimRequest of(World world, ApiRequest request) {
        Map<String, @Nullable Object> message = request.body();
        check(world, "header", message.get("header") instanceof Map);
        Map<?, ?> header = Members.object(message, "header");
        check(world, "id", Members.text(message, "id") != null);
        checkSender(world, header);
        check(world, "body", message.get("body") instanceof Map);
        String type = Members.text(Members.object(message, "body"), "type");
        if (type == null) {
            throw ExpertflowErrors.missing(world.now(), "body.type");
        }
        return new CimRequest(message, header, type);
    }

    String id() {
        return String.valueOf(message.get("id"));
    }

    @Nullable
    String intent() {
        return Members.text(header, "intent");
    }

    Map<?, ?> sender() {
        return Members.object(header, "sender");
    }

    Map<?, ?> channelData() {
        return Members.object(header, "channelData");
    }

    @Nullable
    String conversationId() {
        return Members.text(header, "conversationId");
    }

    @Nullable
    String sessionId() {
        return Members.text(header, "channelSessionId");
    }

    @Nullable
    String customerId() {
        return Members.text(Members.object(header, "customer"), "_id");
    }

    private static void checkSender(World world, Map<?, ?> header) {
        check(world, "header.sender", header.get("sender") instanceof Map);
        Map<?, ?> sender = Members.object(header, "sender");
        check(world, "header.sender.id", Members.text(sender, "id") != null);
        check(world, "header.sender.type", Members.text(sender, "type") != null);
    }

    private static void check(World world, String field, boolean present) {
        if (!present) {
            throw ExpertflowErrors.missing(world.now(), field);
        }
    }
}
