package io.github.engage4j.testing.internal.expertflow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A channel session. Events have it without its channel's configuration, which is the one thing that those of the real product have more.
 *
 * @param id its id
 * @param conversationId the conversation that it belongs to, or null for the empty one that stands in events without any
 * @param roomId the room of the conversation, or null
 * @param channel the channel, or null if nobody said which
 * @param identifier how the customer is known on the channel, or null
 */
record ChannelSession(
        String id,
        @Nullable String conversationId,
        @Nullable String roomId,
        @Nullable Channel channel,
        @Nullable String identifier) {

    /** The empty session of an event that belongs to none. */
    static ChannelSession empty(String id) {
        return new ChannelSession(id, null, null, null, null);
    }

    Map<String, @Nullable Object> json(Map<String, @Nullable Object> customer) {
        Map<String, @Nullable Object> json = Members.of(
                "participantType",
                "ChannelSession",
                "id",
                id,
                "channel",
                channelJson(),
                "customer",
                customer,
                "customerSuggestions",
                List.of(),
                "channelData",
                channelData(),
                "latestIntent",
                null,
                "isActive",
                true,
                "conversationId",
                conversationId,
                "state",
                conversationId == null ? null : Map.of("name", "STARTED", "reasonCode", "CUSTOMER"),
                "channelSessionDirection",
                conversationId == null ? null : "INBOUND",
                "active",
                true);
        if (roomId != null) {
            json.put("roomInfo", Members.of("id", roomId, "mode", "CONTACT_CENTER"));
        }
        return json;
    }

    private Map<String, @Nullable Object> channelJson() {
        String type = channel == null ? null : channel.type();
        return Members.of("serviceIdentifier", serviceIdentifier(), "channelType", Members.of("name", type));
    }

    private Map<String, @Nullable Object> channelData() {
        return Members.of(
                "channelCustomerIdentifier",
                identifier,
                "serviceIdentifier",
                serviceIdentifier(),
                "requestPriority",
                0,
                "additionalAttributes",
                List.of());
    }

    private @Nullable String serviceIdentifier() {
        return channel == null ? null : channel.serviceIdentifier();
    }

    /** A channel: its type, such as WEB, and the identifier of the business on it. */
    record Channel(String type, String serviceIdentifier) {}
}
