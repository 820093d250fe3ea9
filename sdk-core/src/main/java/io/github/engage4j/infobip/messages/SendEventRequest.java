package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * An event to show to the customer, such as that somebody types. Live chat and Apple Messages for Business know both the start and the
 * end, WhatsApp the start. Its constructor is not API: components get added.
 *
 * @param channel the channel: {@code LIVE_CHAT}, {@code APPLE_BUSINESS_CHAT} or {@code WHATSAPP}
 * @param from the sender, which is the {@code to} of the customer's own message
 * @param to the recipient, which is the {@code from} of the customer's own message
 * @param type what happens
 */
public record SendEventRequest(MessageChannel channel, String from, String to, ConversationEventType type) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder().channel(channel).from(from).to(to).type(type);
    }

    /** Builds a {@link SendEventRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable MessageChannel channel;
        private @Nullable String from;
        private @Nullable String to;
        private @Nullable ConversationEventType type;

        private Builder() {}

        /** The channel: {@code LIVE_CHAT}, {@code APPLE_BUSINESS_CHAT} or {@code WHATSAPP}. Required. */
        public Builder channel(@Nullable MessageChannel channel) {
            this.channel = channel;
            return this;
        }

        /** The sender, which is the {@code to} of the customer's own message. Required. */
        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        /** The recipient, which is the {@code from} of the customer's own message. Required. */
        public Builder to(@Nullable String to) {
            this.to = to;
            return this;
        }

        /** What happens. Required. */
        public Builder type(@Nullable ConversationEventType type) {
            this.type = type;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public SendEventRequest build() {
            return new SendEventRequest(
                    Arguments.required("channel", channel),
                    Arguments.notBlank("from", from),
                    Arguments.notBlank("to", to),
                    Arguments.required("type", type));
        }
    }
}
