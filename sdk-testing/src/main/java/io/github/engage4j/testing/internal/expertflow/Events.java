package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.api.Json;
import io.github.engage4j.testing.internal.expertflow.Event.Origin;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes events, and publishes each to the topic of its conversation if that is active, or stores it. An event of a conversation that
 * is known is about its customer, another about the one that its message names.
 */
final class Events {

    private final World world;
    private final Topics topics;
    private final Customers customers;
    private final Journal journal;

    Events(World world, Topics topics, Customers customers, Journal journal) {
        this.world = world;
        this.topics = topics;
        this.customers = customers;
        this.journal = journal;
    }

    /** An activity, which the conversation-manager itself emits while the conversation is active. */
    void activity(String name, CimRequest request, @Nullable String conversationId) {
        boolean active = topics.activeRoom(conversationId) != null;
        Map<?, ?> emitter = active ? manager() : request.sender();
        record(event(Origin.MESSAGE, name, "ACTIVITY", request, conversationId, emitter, request.message()));
    }

    /** What a customer wrote in an active conversation. */
    void customerMessage(CimRequest request, String conversationId, String customerId) {
        Map<?, ?> emitter = customers.sender(customerId);
        record(event(
                Origin.MESSAGE, "CUSTOMER_MESSAGE", "MESSAGE", request, conversationId, emitter, request.message()));
    }

    /** A session that was opened in an active conversation. */
    void sessionStarted(ChannelSession session) {
        String conversationId = session.conversationId();
        record(event(
                Origin.PRODUCT,
                "CHANNEL_SESSION_STARTED",
                "NOTIFICATION",
                null,
                conversationId,
                manager(),
                sessionJson(session, topics.customerOf(conversationId))));
    }

    private Event event(
            Origin origin,
            String name,
            String type,
            @Nullable CimRequest request,
            @Nullable String conversationId,
            Map<?, ?> emitter,
            Map<String, @Nullable Object> data) {
        String known = topics.customerOf(conversationId);
        String customerId = known == null && request != null ? request.customerId() : known;
        Map<String, @Nullable Object> event = Members.of(
                "id", world.ids().objectId(),
                "name", name,
                "type", type,
                "timestamp", world.now(),
                "conversationId", conversationId,
                "eventEmitter", emitter,
                "channelSession", sessionJson(session(request, conversationId), known),
                "data", data);
        String room = topics.activeRoom(conversationId);
        if (room != null) {
            event.put("roomInfo", Members.of("id", room, "mode", "CONTACT_CENTER"));
        }
        return new Event(journal.next(), origin, conversationId, customerId, Json.of(event));
    }

    private void record(Event event) {
        String conversationId = event.conversationId();
        if (conversationId != null && topics.activeRoom(conversationId) != null) {
            journal.publish(conversationId, event);
        } else {
            journal.store(event);
        }
    }

    /** The session that a message names, or else the conversation's latest, or else an empty one. */
    private ChannelSession session(@Nullable CimRequest request, @Nullable String conversationId) {
        ChannelSession named = request == null ? null : topics.session(request.sessionId());
        ChannelSession session = named == null ? topics.sessionOf(conversationId) : named;
        return session == null ? ChannelSession.empty(world.ids().objectId()) : session;
    }

    private Map<String, @Nullable Object> sessionJson(ChannelSession session, @Nullable String customerId) {
        return session.json(customers.reference(customerId));
    }

    private static Map<String, @Nullable Object> manager() {
        return Members.of(
                "id", "38327e73-4a21-4ad4-a958-a6385c8636aa",
                "type", "BOT",
                "senderName", "CONVERSATION_MANAGER",
                "additionalDetail", null);
    }
}
