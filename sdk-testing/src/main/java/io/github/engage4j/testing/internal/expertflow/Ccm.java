package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.internal.operations.ChannelOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.expertflow.ChannelSession.Channel;
import java.util.Set;

/**
 * Messages that come over channels: each goes to the active conversation of its customer, or starts one. Assumptions: somebody who is
 * not known becomes a customer, the results of an IVR and forms start a conversation too, and the body of a 400.
 */
final class Ccm {

    private static final String IVR = "IVR_AGGREGATED_ACTIVITY";
    private static final Set<String> ACTIVITIES = Set.of(IVR, "FORM_DATA");
    private static final String TYPE_OF_NOBODY = "WEB";

    private final Channels channels = new Channels();
    private final World world;
    private final Customers customers;
    private final Conversations conversations;
    private final Events events;
    private boolean later;

    Ccm(World world, Customers customers, Conversations conversations, Events events) {
        this.world = world;
        this.customers = customers;
        this.conversations = conversations;
        this.events = events;
    }

    void register(Handlers handlers) {
        handlers.on(ChannelOperation.RECEIVE_MESSAGE, this::receive);
    }

    Channels channels() {
        return channels;
    }

    /** Answers 202 from now on. */
    void deliverLater() {
        later = true;
    }

    private Answer receive(ApiRequest request) {
        CimRequest message = CimRequest.of(world, request);
        String identifier = required(message, "channelCustomerIdentifier");
        String service = required(message, "serviceIdentifier");
        if (!channels.takes(service)) {
            throw ExpertflowErrors.invalid(
                    world.now(), "header.channelData.serviceIdentifier", "no channel has this identifier");
        }
        deliver(message, identifier, service);
        return later ? Answer.text(202, "") : Answer.json(delivered(message));
    }

    private void deliver(CimRequest message, String identifier, String service) {
        String type = channels.typeOf(service);
        String known = customers.idOf(type, identifier);
        String channelType = type == null ? TYPE_OF_NOBODY : type;
        String customerId = known == null ? customers.add(channelType, identifier) : known;
        String conversationId = conversations.join(customerId, new Channel(channelType, service), identifier);
        if (ACTIVITIES.contains(message.type())) {
            events.activity(activityName(message), message, conversationId);
        } else {
            events.customerMessage(message, conversationId, customerId);
        }
    }

    private static String activityName(CimRequest message) {
        return message.type().equals(IVR) ? IVR : "THIRD_PARTY_ACTIVITY";
    }

    private static Object delivered(CimRequest message) {
        return Members.of(
                "type", "DELIVERYNOTIFICATION",
                "markdownText", "",
                "messageId", message.id(),
                "status", "DELIVERED",
                "reasonCode", 200);
    }

    private String required(CimRequest message, String name) {
        String value = Members.text(message.channelData(), name);
        if (value == null || value.isBlank()) {
            throw ExpertflowErrors.missing(world.now(), "header.channelData." + name);
        }
        return value;
    }
}
