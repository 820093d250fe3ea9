package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The channel that a message belongs to. It is always sent, with a list of attributes even if that is empty: without it the Agent Desk
 * cannot load the customer's past activities.
 *
 * @param channelCustomerIdentifier the customer in the channel, such as a phone number; empty in Expertflow's samples of activities
 * @param serviceIdentifier the service in the channel, such as the number called; empty in Expertflow's samples of activities
 * @param requestPriority the priority, 0 to 10
 * @param additionalAttributes more attributes
 */
public record ChannelData(
        @Nullable String channelCustomerIdentifier,
        @Nullable String serviceIdentifier,
        @Nullable Integer requestPriority,
        List<Attribute> additionalAttributes) {

    /** No channel, as in Expertflow's samples. */
    public static final ChannelData NONE = new ChannelData("", "", 0, List.of());

    /** The customer and the service in a channel. */
    public static ChannelData of(String channelCustomerIdentifier, String serviceIdentifier) {
        return new ChannelData(channelCustomerIdentifier, serviceIdentifier, 0, List.of());
    }

    /** The same, with a list of attributes whatever this has. */
    ChannelData complete() {
        List<Attribute> attributes = additionalAttributes.equals(Absent.list()) ? List.of() : additionalAttributes;
        return new ChannelData(channelCustomerIdentifier, serviceIdentifier, requestPriority, attributes);
    }

    /**
     * An attribute of a channel.
     *
     * @param key its name
     * @param type the type of its value, such as {@code String2000}
     * @param value its value; always a text, because the Agent Desk takes it for one
     */
    public record Attribute(
            @Nullable String key,
            @Nullable String type,
            @Nullable String value) {}
}
