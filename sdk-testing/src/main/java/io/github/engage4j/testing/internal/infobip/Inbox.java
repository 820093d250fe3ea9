package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.json.JsonTree;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Customers' messages: each goes to the open conversation of its channel, customer, sender and tenant, or opens one, which is routed.
 * That a new conversation is assigned to the bot of its channel and sender, if there is one, is an assumption.
 */
final class Inbox {

    private final World world;
    private final Conversations conversations;
    private final Messages messages;
    private final Routing routing;
    private final Bots bots;
    private final InboundConfigurations configurations;
    private final Map<Line, String> threads = new HashMap<>();
    private final Map<String, String> customers = new HashMap<>();

    Inbox(
            World world,
            Conversations conversations,
            Messages messages,
            Routing routing,
            Bots bots,
            InboundConfigurations configurations) {
        this.world = world;
        this.conversations = conversations;
        this.messages = messages;
        this.routing = routing;
        this.bots = bots;
        this.configurations = configurations;
    }

    /** Takes a message in, and says into which conversation. */
    String receive(@Nullable Tenant named, CreateMessageRequest message) {
        Tenant tenant = named == null ? configured(message) : named;
        Caller caller = new Caller(tenant);
        String channel = message.channel().value();
        Line thread = new Line(channel, message.from(), message.to(), tenant);
        String conversationId = threads.get(thread);
        if (conversationId == null || isClosed(caller, conversationId)) {
            conversationId = open(caller, channel, message.to());
            threads.put(thread, conversationId);
        }
        String customerId = customers.computeIfAbsent(
                channel + " " + message.from(), any -> world.ids().uuid());
        messages.receive(caller, conversationId, customerId, body(message));
        return conversationId;
    }

    /** The tenant whose configuration takes the message, or null. */
    private @Nullable Tenant configured(CreateMessageRequest message) {
        String text = message.content() instanceof TextContent content ? content.text() : "";
        return configurations.tenant(message.channel().value(), message.to(), text == null ? "" : text);
    }

    private String open(Caller caller, String channel, String sender) {
        Map<String, @Nullable Object> conversation =
                conversations.open(caller, Members.of("channel", channel, "agentId", bots.at(channel, sender)));
        routing.route(caller, conversation);
        conversations.announce(conversation);
        return String.valueOf(conversation.get("id"));
    }

    private boolean isClosed(Caller caller, String conversationId) {
        return Conversations.isClosed(world.store().get(Kind.CONVERSATION, caller, conversationId));
    }

    @SuppressWarnings("unchecked") // a request is written as an object
    private static Map<String, @Nullable Object> body(CreateMessageRequest message) {
        String json = JsonCodec.INFOBIP.encode(message).readUtf8();
        return (Map<String, @Nullable Object>) java.util.Objects.requireNonNull(JsonTree.parse(json));
    }

    private record Line(
            String channel,
            String from,
            String to,
            @Nullable Tenant tenant) {}
}
