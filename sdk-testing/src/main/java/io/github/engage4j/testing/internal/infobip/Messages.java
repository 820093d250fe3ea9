package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.agents.AgentAttribution;
import io.github.engage4j.infobip.agents.AgentAttribution.Assignment;
import io.github.engage4j.infobip.agents.AgentAttribution.Verdict;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.internal.operations.MessageOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages of a conversation. Who may send is Infobip's documented table; status and body of a refusal are assumptions, and so is that
 * a message without an agent has the author SYSTEM.
 */
final class Messages {

    private static final int LONGEST = 255;
    private static final int LONGEST_TEXT = 4096;

    private static final List<String> TYPING_CHANNELS = List.of("LIVE_CHAT", "APPLE_BUSINESS_CHAT", "WHATSAPP");

    private final World world;
    private final Conversations conversations;
    private final Templates templates;
    private final Events events;

    Messages(World world, Conversations conversations, Templates templates, Events events) {
        this.world = world;
        this.conversations = conversations;
        this.templates = templates;
        this.events = events;
    }

    void register(Handlers handlers) {
        handlers.on(MessageOperation.CREATE_MESSAGE, this::create)
                .on(MessageOperation.GET_MESSAGES, this::list)
                .on(MessageOperation.SEND_EVENT, this::event);
    }

    /** Adds a message of a customer to a conversation that may change. */
    void receive(Caller caller, String conversationId, String customerId, Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> message = add(caller, conversationId, body, "INBOUND", customerId, "CUSTOMER");
        Map<String, @Nullable Object> conversation = conversations.changeable(caller, conversationId);
        conversations.touch(conversation);
        events.message(conversation, message);
    }

    private Answer create(ApiRequest request) {
        Caller caller = Caller.of(request);
        String conversationId = request.argument("conversationId");
        Map<String, @Nullable Object> conversation = conversations.changeable(caller, conversationId);
        Map<String, @Nullable Object> body = templates.asText(checked(request.body()));
        String agentId = request.header("x-agent-id");
        checkAttribution(caller, (String) conversation.get("agentId"), agentId);
        Map<String, @Nullable Object> message =
                add(caller, conversationId, body, "OUTBOUND", agentId, authorType(caller, agentId));
        conversations.touch(conversation);
        events.message(conversation, message);
        return Answer.json(message);
    }

    private Answer list(ApiRequest request) {
        Caller caller = Caller.of(request);
        String conversationId = request.argument("conversationId");
        var unused = world.store().get(Kind.CONVERSATION, caller, conversationId);
        MessageFilter filter = MessageFilter.of(conversationId, request);
        return Paging.of(request)
                .answer(
                        "messages",
                        world.store().all(Kind.MESSAGE, caller).stream()
                                .filter(filter)
                                .toList());
    }

    /** Shows the customer an event, of which nothing is left. */
    private Answer event(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        Members.required(body, "from", LONGEST);
        Members.required(body, "to", LONGEST);
        Members.required(body, "type", LONGEST);
        if (!TYPING_CHANNELS.contains(Members.required(body, "channel", LONGEST))) {
            throw InfobipErrors.badRequest("Channel is not supported for provided event type");
        }
        var unused = conversations.changeable(Caller.of(request), request.argument("conversationId"));
        return new Answer(200, Map.of(), "");
    }

    private void checkAttribution(Caller caller, @Nullable String assigneeId, @Nullable String agentId) {
        Verdict verdict = AgentAttribution.judge(assignment(caller, assigneeId), sender(caller, agentId));
        if (!verdict.isAllowed()) {
            throw InfobipErrors.badRequest("Message refused: " + verdict.reason() + "; " + verdict.remedy());
        }
    }

    private String authorType(Caller caller, @Nullable String agentId) {
        if (agentId == null) {
            return "SYSTEM";
        }
        return isBot(caller, agentId) ? "BOT" : "AGENT";
    }

    private boolean isBot(Caller caller, String agentId) {
        return world.store().find(Kind.BOT, caller, agentId) != null;
    }

    private Assignment assignment(Caller caller, @Nullable String id) {
        if (id == null) {
            return Assignment.none();
        }
        return isBot(caller, id) ? Assignment.bot(id) : Assignment.agent(id, role(caller, id));
    }

    private AgentAttribution.Caller sender(Caller caller, @Nullable String id) {
        if (id == null) {
            return AgentAttribution.Caller.none();
        }
        return isBot(caller, id)
                ? AgentAttribution.Caller.bot(id)
                : AgentAttribution.Caller.agent(id, role(caller, id));
    }

    private AgentRole role(Caller caller, String agentId) {
        return AgentRole.of(
                String.valueOf(world.store().get(Kind.AGENT, caller, agentId).get("role")));
    }

    private Map<String, @Nullable Object> add(
            Caller caller,
            String conversationId,
            Map<String, @Nullable Object> body,
            String direction,
            @Nullable String authorId,
            String authorType) {
        String now = world.now();
        Map<String, @Nullable Object> message = Members.of(
                "id",
                world.ids().uuid(),
                "channel",
                body.get("channel"),
                "from",
                body.get("from"),
                "to",
                body.get("to"),
                "direction",
                direction,
                "conversationId",
                conversationId,
                "authorId",
                authorId,
                "authorType",
                authorType,
                "createdAt",
                now,
                "updatedAt",
                now,
                "content",
                body.get("content"),
                "contentType",
                body.get("contentType"));
        return world.store().addInside(Kind.CONVERSATION, conversationId, Kind.MESSAGE, caller, message);
    }

    private static Map<String, @Nullable Object> checked(Map<String, @Nullable Object> body) {
        Members.required(body, "channel", LONGEST);
        Members.required(body, "from", LONGEST);
        Members.required(body, "to", LONGEST);
        if (!(body.get("content") instanceof Map<?, ?> content)) {
            throw InfobipErrors.invalidBody();
        }
        if (Members.required(body, "contentType", LONGEST).equals("TEXT")) {
            checkText(content.get("text"));
        }
        return body;
    }

    private static void checkText(@Nullable Object text) {
        if (!(text instanceof String value)) {
            throw InfobipErrors.invalidBody();
        }
        if (value.length() > LONGEST_TEXT) {
            throw InfobipErrors.badRequest("size cannot be longer than " + LONGEST_TEXT + " characters");
        }
    }
}
