package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.ConversationOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Conversations: a closed one does not change any more. Assumptions: an assignee must exist wherever one is set; an update without a
 * member takes it away, or sets its default; routing assigns a conversation to nobody, whatever its queue says.
 */
final class Conversations {

    private static final List<String> STATUSES = List.of("OPEN", "WAITING", "SOLVED", "CLOSED");
    private static final List<String> PRIORITIES = List.of("URGENT", "HIGH", "NORMAL", "LOW");
    private static final List<String> SETTABLE =
            List.of("topic", "summary", "status", "priority", "queueId", "agentId");
    private static final int LONGEST_ID = 255;

    private final World world;
    private final Routing routing;
    private final Events events;

    Conversations(World world, Routing routing, Events events) {
        this.world = world;
        this.routing = routing;
        this.events = events;
    }

    void register(Handlers handlers) {
        handlers.on(ConversationOperation.CREATE_CONVERSATION, this::create)
                .on(ConversationOperation.GET_CONVERSATION, this::get)
                .on(ConversationOperation.UPDATE_CONVERSATION, this::update)
                .on(ConversationOperation.PATCH_CONVERSATION, this::patch)
                .on(ConversationOperation.ROUTE_CONVERSATION, this::route)
                .on(ConversationOperation.SIMULATE_ROUTING_RESULT_FOR_CONVERSATION, this::simulateRouting)
                .on(ConversationOperation.CHANGE_CONVERSATION_ASSIGNMENT, this::assign)
                .on(ConversationOperation.UNASSIGN_CONVERSATION_AGENT, this::unassign);
    }

    /** Tells of a new conversation. */
    void announce(Map<String, @Nullable Object> conversation) {
        events.created(conversation);
    }

    /** Opens a conversation, which is to be announced when it is where it belongs. */
    Map<String, @Nullable Object> open(Caller caller, Map<String, @Nullable Object> members) {
        String now = world.now();
        Map<String, @Nullable Object> conversation =
                Members.of("id", world.ids().uuid(), "status", "OPEN", "priority", "NORMAL");
        conversation.putAll(members);
        conversation.putAll(Members.of("createdAt", now, "updatedAt", now));
        if (isClosed(conversation)) {
            conversation.put("closedAt", now);
        }
        return world.store().add(Kind.CONVERSATION, caller, conversation);
    }

    /** A conversation that the caller sees and may change. */
    Map<String, @Nullable Object> changeable(Caller caller, String id) {
        Map<String, @Nullable Object> conversation = world.store().get(Kind.CONVERSATION, caller, id);
        if (isClosed(conversation)) {
            throw InfobipErrors.badRequest("Closed conversation cannot be changed");
        }
        return conversation;
    }

    /** Closes a conversation for good. */
    void close(String id) {
        Map<String, @Nullable Object> conversation = world.store().get(Kind.CONVERSATION, Caller.ACCOUNT, id);
        if (!isClosed(conversation)) {
            conversation.putAll(Members.of("status", "CLOSED", "closedAt", world.now()));
            touch(conversation);
        }
    }

    /** Notes that a conversation has changed, and tells of it. */
    Map<String, @Nullable Object> touch(Map<String, @Nullable Object> conversation) {
        conversation.put("updatedAt", world.now());
        events.changed(conversation);
        return conversation;
    }

    static boolean isClosed(Map<String, @Nullable Object> conversation) {
        return "CLOSED".equals(conversation.get("status"));
    }

    private Answer create(ApiRequest request) {
        Map<String, @Nullable Object> conversation = open(Caller.of(request), settable(request));
        announce(conversation);
        return Answer.json(conversation);
    }

    private Answer update(ApiRequest request) {
        Map<String, @Nullable Object> conversation = changeable(request);
        Map<String, @Nullable Object> members = Members.of("status", "OPEN", "priority", "NORMAL");
        members.putAll(settable(request));
        conversation.keySet().removeAll(SETTABLE);
        return Answer.json(change(conversation, members));
    }

    private Answer patch(ApiRequest request) {
        return Answer.json(change(changeable(request), settable(request)));
    }

    private Map<String, @Nullable Object> change(
            Map<String, @Nullable Object> conversation, Map<String, @Nullable Object> members) {
        conversation.putAll(members);
        if (isClosed(conversation)) {
            conversation.put("closedAt", world.now());
        }
        return touch(conversation);
    }

    private Map<String, @Nullable Object> settable(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        Map<String, @Nullable Object> members = Members.of(
                "topic", Members.text(body, "topic", 1000),
                "summary", Members.text(body, "summary", 4000),
                "status", Members.oneOf(body, "status", STATUSES),
                "priority", Members.oneOf(body, "priority", PRIORITIES),
                "queueId", Members.text(body, "queueId", LONGEST_ID),
                "agentId", Members.text(body, "agentId", LONGEST_ID));
        if (members.get("agentId") instanceof String agentId) {
            checkAgent(request, agentId);
        }
        return members;
    }

    private Answer get(ApiRequest request) {
        return Answer.json(
                world.store().get(Kind.CONVERSATION, Caller.of(request), request.argument("conversationId")));
    }

    private Answer assign(ApiRequest request) {
        Map<String, @Nullable Object> conversation = changeable(request);
        String agentId = Members.required(request.body(), "agentId", LONGEST_ID);
        checkAgent(request, agentId);
        conversation.put("agentId", agentId);
        return Answer.json(touch(conversation));
    }

    private Answer unassign(ApiRequest request) {
        Map<String, @Nullable Object> conversation = changeable(request);
        conversation.remove("agentId");
        return Answer.json(touch(conversation));
    }

    private Answer simulateRouting(ApiRequest request) {
        Map<String, @Nullable Object> conversation = changeable(request);
        Map<String, @Nullable Object> result = Members.of("id", conversation.get("id"));
        result.putAll(routing.target(Caller.of(request), conversation));
        return Answer.json(result);
    }

    private Answer route(ApiRequest request) {
        Map<String, @Nullable Object> conversation = changeable(request);
        routing.route(Caller.of(request), conversation);
        conversation.remove("agentId");
        return Answer.json(touch(conversation));
    }

    private Map<String, @Nullable Object> changeable(ApiRequest request) {
        return changeable(Caller.of(request), request.argument("conversationId"));
    }

    private void checkAgent(ApiRequest request, String agentId) {
        if (world.store().find(Kind.BOT, Caller.of(request), agentId) == null) {
            var unused = world.store().get(Kind.AGENT, Caller.of(request), agentId);
        }
    }
}
