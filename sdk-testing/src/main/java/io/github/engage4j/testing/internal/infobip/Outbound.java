package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.OutboundOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Outbound messages: checked, given ids, and not sent anywhere. An entity that a message names is there from then on. What the platform
 * makes of them in Conversations is not documented, so that nothing appears there: look at the sandbox's requests.
 */
final class Outbound {

    private final World world;
    private final Provisioning provisioning;

    Outbound(World world, Provisioning provisioning) {
        this.world = world;
        this.provisioning = provisioning;
    }

    void register(Handlers handlers) {
        handlers.on(OutboundOperation.SEND_MESSAGES_API_MESSAGE, this::send)
                .on(OutboundOperation.VALIDATE_MESSAGES_API_MESSAGE, this::validate);
    }

    private Answer send(ApiRequest request) {
        List<Map<String, @Nullable Object>> results = new ArrayList<>();
        for (Map<String, @Nullable Object> message : checked(request)) {
            Object platform = Platforms.copy(message.get("options")).get("platform");
            provisioning.ensureEntity(Platforms.copy(platform).get("entityId"));
            Platforms.list(message.get("destinations")).forEach(destination -> results.add(result(destination)));
        }
        return Answer.json(Members.of("bulkId", world.ids().uuid(), "messages", results));
    }

    private Answer validate(ApiRequest request) {
        var unused = checked(request);
        return Answer.json(Members.of(
                "description", "The request can be sent.",
                "action", "No action is required.",
                "skippableViolations", List.of()));
    }

    private Map<String, @Nullable Object> result(Map<String, @Nullable Object> destination) {
        Object id = destination.get("messageId");
        return Members.of(
                "messageId", id == null ? world.ids().uuid() : id,
                "status",
                        Members.of(
                                "groupId", 1,
                                "groupName", "PENDING",
                                "id", 26,
                                "name", "MESSAGE_ACCEPTED",
                                "description", "Message sent to next instance"),
                "destination", destination.get("to"));
    }

    private static List<Map<String, @Nullable Object>> checked(ApiRequest request) {
        List<Map<String, @Nullable Object>> messages =
                Platforms.list(request.body().get("messages"));
        check(!messages.isEmpty(), "messages");
        for (int i = 0; i < messages.size(); i++) {
            checkMessage(messages.get(i), "messages[" + i + "].");
        }
        return messages;
    }

    private static void checkMessage(Map<String, @Nullable Object> message, String path) {
        check(message.get("channel") instanceof String, path + "channel");
        List<Map<String, @Nullable Object>> destinations = Platforms.list(message.get("destinations"));
        check(!destinations.isEmpty(), path + "destinations");
        for (int i = 0; i < destinations.size(); i++) {
            Map<String, @Nullable Object> destination = destinations.get(i);
            check(
                    destination.get("to") instanceof String || destination.get("byChannel") != null,
                    path + "destinations[" + i + "].to");
        }
        Map<String, @Nullable Object> content = Platforms.copy(message.get("content"));
        check(content.get("body") instanceof Map || message.get("template") != null, path + "content.body");
    }

    private static void check(boolean good, String property) {
        if (!good) {
            throw ApiErrors.badRequest(property, "must not be null");
        }
    }
}
