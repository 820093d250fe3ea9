package io.github.engage4j.infobip.outbound;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages that open conversations, sent together. Its constructor is not API: components get added.
 *
 * @param messages the messages
 * @param options what holds for all of them
 */
public record OutboundMessageRequest(
        List<OutboundMessage> messages, @Nullable OutboundRequestOptions options) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder().messages(messages).options(options);
    }

    /** One message, at once. */
    public static OutboundMessageRequest of(OutboundMessage message) {
        return builder().messages(List.of(message)).build();
    }

    /** The same, sent for the client's tenant as far as the messages do not say for whom. */
    OutboundMessageRequest orOf(@Nullable Tenant tenant) {
        if (tenant == null) {
            return this;
        }
        return new OutboundMessageRequest(
                messages.stream().map(message -> message.orOf(tenant)).toList(), options);
    }

    /** Builds {@link OutboundMessageRequest}. Not thread-safe. */
    public static final class Builder {

        private List<OutboundMessage> messages = Absent.list();
        private @Nullable OutboundRequestOptions options;

        private Builder() {}

        /** The messages. Required. */
        public Builder messages(List<OutboundMessage> messages) {
            this.messages = messages;
            return this;
        }

        /** What holds for all of them. */
        public Builder options(@Nullable OutboundRequestOptions options) {
            this.options = options;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if there is no message
         */
        public OutboundMessageRequest build() {
            return new OutboundMessageRequest(Arguments.notEmpty("messages", messages), options);
        }
    }
}
