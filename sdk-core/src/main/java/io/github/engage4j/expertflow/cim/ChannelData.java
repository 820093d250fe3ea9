package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The channel that a message belongs to. It is always sent, with a list of attributes even if that is empty: without it the Agent Desk
 * cannot load the customer's past activities. Its constructor is not API: components get added.
 *
 * @param channelCustomerIdentifier the customer in the channel, such as a phone number; empty in Expertflow's samples of activities
 * @param serviceIdentifier the service in the channel, such as the number called; empty in Expertflow's samples of activities
 * @param requestPriority the priority, 0 to 10; one table of the documentation calls it a text
 * @param customerFirstName the customer's first name, or null
 * @param customerLastName the customer's last name, or null
 * @param additionalAttributes more attributes
 * @param others what it had besides when it was read, which is written again
 */
public record ChannelData(
        @Nullable String channelCustomerIdentifier,
        @Nullable String serviceIdentifier,
        @Nullable Integer requestPriority,
        @Nullable String customerFirstName,
        @Nullable String customerLastName,
        List<ChannelAttribute> additionalAttributes,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** No channel, as in Expertflow's samples. */
    public static final ChannelData NONE = of("", "");

    /** The customer and the service in a channel. */
    public static ChannelData of(String channelCustomerIdentifier, String serviceIdentifier) {
        return builder()
                .channelCustomerIdentifier(channelCustomerIdentifier)
                .serviceIdentifier(serviceIdentifier)
                .build();
    }

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .channelCustomerIdentifier(channelCustomerIdentifier)
                .serviceIdentifier(serviceIdentifier)
                .requestPriority(requestPriority)
                .customerFirstName(customerFirstName)
                .customerLastName(customerLastName)
                .additionalAttributes(additionalAttributes)
                .others(others);
    }

    /** Whether it says anything about the customer or the service. */
    boolean isNamed() {
        return isText(channelCustomerIdentifier) || isText(serviceIdentifier);
    }

    /** This channel, if it names both the customer and the service. */
    ChannelData checkedForChannel() {
        Arguments.notBlank("header.channelData.channelCustomerIdentifier", channelCustomerIdentifier);
        Arguments.notBlank("header.channelData.serviceIdentifier", serviceIdentifier);
        return this;
    }

    private static boolean isText(@Nullable String identifier) {
        return identifier != null && !identifier.isBlank();
    }

    /** Builds a {@link ChannelData}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String channelCustomerIdentifier;
        private @Nullable String serviceIdentifier;
        private @Nullable Integer requestPriority;
        private @Nullable String customerFirstName;
        private @Nullable String customerLastName;
        private List<ChannelAttribute> additionalAttributes = List.of();
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** The customer in the channel, such as a phone number. Default empty, as in Expertflow's samples of activities. */
        public Builder channelCustomerIdentifier(@Nullable String channelCustomerIdentifier) {
            this.channelCustomerIdentifier = channelCustomerIdentifier;
            return this;
        }

        /** The service in the channel, such as the number called. Default empty, as in Expertflow's samples of activities. */
        public Builder serviceIdentifier(@Nullable String serviceIdentifier) {
            this.serviceIdentifier = serviceIdentifier;
            return this;
        }

        /** The priority, 0 to 10. Default 0. */
        public Builder requestPriority(@Nullable Integer requestPriority) {
            this.requestPriority = requestPriority;
            return this;
        }

        /** The customer's first name. */
        public Builder customerFirstName(@Nullable String customerFirstName) {
            this.customerFirstName = customerFirstName;
            return this;
        }

        /** The customer's last name. */
        public Builder customerLastName(@Nullable String customerLastName) {
            this.customerLastName = customerLastName;
            return this;
        }

        /** More attributes. Default none, which is sent as an empty list. */
        public Builder additionalAttributes(List<ChannelAttribute> additionalAttributes) {
            this.additionalAttributes = additionalAttributes;
            return this;
        }

        /** One more attribute, a text of up to 2000 characters. */
        public Builder attribute(String key, String value) {
            List<ChannelAttribute> more = new ArrayList<>(additionalAttributes);
            more.add(ChannelAttribute.of(key, value));
            return additionalAttributes(more);
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /**
         * The channel.
         *
         * @throws IllegalArgumentException if the priority is not 0 to 10, or an attribute has no key, a type that the server does not
         *     know, or a value that is no text
         */
        public ChannelData build() {
            Checks.each("header.channelData.additionalAttributes", additionalAttributes, ChannelAttribute::checked);
            return new ChannelData(
                    channelCustomerIdentifier == null ? "" : channelCustomerIdentifier,
                    serviceIdentifier == null ? "" : serviceIdentifier,
                    requestPriority == null
                            ? 0
                            : Arguments.between(0, 10, "header.channelData.requestPriority", requestPriority),
                    customerFirstName,
                    customerLastName,
                    additionalAttributes.equals(Absent.list()) ? List.of() : List.copyOf(additionalAttributes),
                    others);
        }
    }
}
