package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.CallOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls of conversations, of which each has one at most. Assumptions: the call of a new conversation for an outbound call is answered
 * at once, though on the platform the browser has to start it; a call ends with its conversation; whoever is on hold cannot be put on
 * hold, nor taken off it who is not; an agent's status does not follow the calls.
 */
final class Calls {

    private static final Map<String, String> CHANNELS = Map.of(
            "PSTN", "VOICE",
            "WEBRTC", "VOICE",
            "LIVE_CHAT", "VOICE",
            "WHATSAPP", "WHATSAPP_CALLS",
            "VIBER", "VIBER_CALLS");

    private final World world;
    private final Conversations conversations;
    private final WrapUps wrapUps;

    Calls(World world, Conversations conversations, WrapUps wrapUps) {
        this.world = world;
        this.conversations = conversations;
        this.wrapUps = wrapUps;
    }

    void register(Handlers handlers) {
        handlers.on(CallOperation.CREATE_CONVERSATION_OUTBOUND_CALL, this::create)
                .on(CallOperation.SET_CALL_ON_HOLD, request -> hold(request, true, "Hold"))
                .on(CallOperation.RELEASE_CALL_FROM_HOLD, request -> hold(request, false, "Unhold"));
    }

    /** A call begins in a conversation, unless there is one already. */
    void start(String conversationId, String direction) {
        if (find(conversationId) == null) {
            Map<String, @Nullable Object> call = Members.of(
                    "id", conversationId, "callId", world.ids().uuid(), "direction", direction, "held", false);
            world.store().addInside(Kind.CONVERSATION, conversationId, Kind.CALL, Caller.ACCOUNT, call);
        }
    }

    /** The call of a conversation ends, and its agent wraps up. */
    void end(String conversationId) {
        world.store().remove(Kind.CALL, Caller.ACCOUNT, conversationId);
        Object agentId = world.store()
                .get(Kind.CONVERSATION, Caller.ACCOUNT, conversationId)
                .get("agentId");
        if (agentId != null) {
            wrapUps.start(String.valueOf(agentId));
        }
    }

    /** The call of a conversation, or null. */
    @Nullable
    Map<String, @Nullable Object> find(String conversationId) {
        Map<String, @Nullable Object> conversation =
                world.store().get(Kind.CONVERSATION, Caller.ACCOUNT, conversationId);
        return Conversations.isClosed(conversation)
                ? null
                : world.store().find(Kind.CALL, Caller.ACCOUNT, conversationId);
    }

    /** The conversation in the path, which the caller must see. */
    Map<String, @Nullable Object> conversation(ApiRequest request) {
        Map<String, @Nullable Object> conversation =
                world.store().find(Kind.CONVERSATION, Caller.of(request), request.argument("conversationId"));
        if (conversation == null) {
            throw VoiceAnswers.notFound("Not Found.");
        }
        return conversation;
    }

    private Answer create(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        String from = required(body, "from");
        String to = required(body, "to");
        String agentId = VoiceAgents.existing(world, request, required(body, "agentId"), 400);
        Object id = conversations
                .open(Caller.of(request), Members.of("channel", channel(body), "agentId", agentId))
                .get("id");
        start(String.valueOf(id), "OUTBOUND");
        return Answer.json(Members.of("from", from, "to", to, "conversationId", id, "agentId", agentId));
    }

    private Answer hold(ApiRequest request, boolean held, String action) {
        String id = String.valueOf(conversation(request).get("id"));
        Map<String, @Nullable Object> call = find(id);
        if (call == null || Boolean.valueOf(held).equals(call.get("held"))) {
            throw VoiceAnswers.badRequest(action + " action failed.");
        }
        call.put("held", held);
        return VoiceAnswers.success(action + " action successful.");
    }

    private static String required(Map<String, @Nullable Object> body, String name) {
        if (body.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw VoiceAnswers.badRequest(name + ": Param " + name.toUpperCase(Locale.ROOT) + " must have non blank value");
    }

    private static String channel(Map<String, @Nullable Object> body) {
        Object type = body.get("voiceClientType");
        String channel = CHANNELS.get(type == null ? "PSTN" : String.valueOf(type));
        if (channel == null) {
            throw VoiceAnswers.invalidBody();
        }
        return channel;
    }
}
