package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.NotInBody;
import io.github.engage4j.internal.json.TypeBeside;
import org.jspecify.annotations.Nullable;

/**
 * A message to send in a conversation. Its constructor is not API: components get added.
 *
 * @param channel the channel
 * @param from the sender: phone number, e-mail address, page or widget id
 * @param to the recipient: phone number, e-mail address or the customer's id in the channel
 * @param content what it says
 * @param agentId who says it, sent as the {@code x-agent-id} header, or null
 */
public record CreateMessageRequest(
        MessageChannel channel,
        String from,
        String to,
        @TypeBeside("contentType") MessageContent content,
        @NotInBody @Nullable String agentId) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder().channel(channel).from(from).to(to).content(content).agentId(agentId);
    }

    /** Builds a {@link CreateMessageRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable MessageChannel channel;
        private @Nullable String from;
        private @Nullable String to;
        private @Nullable MessageContent content;
        private @Nullable String agentId;

        private Builder() {}

        /** The channel. Required. */
        public Builder channel(@Nullable MessageChannel channel) {
            this.channel = channel;
            return this;
        }

        /** The sender, which is the {@code to} of the customer's own message: phone number, e-mail address, page or widget id. Required. */
        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        /** The recipient, which is the {@code from} of the customer's own message. Required. */
        public Builder to(@Nullable String to) {
            this.to = to;
            return this;
        }

        /** What it says. Required. */
        public Builder content(@Nullable MessageContent content) {
            this.content = content;
            return this;
        }

        /**
         * Who says it: the id of an agent or a bot, sent as the {@code x-agent-id} header. Needed where the conversation is assigned,
         * refused where it is not; null for none.
         */
        public Builder agentId(@Nullable String agentId) {
            this.agentId = agentId;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or the agent's id is not fit for a header
         */
        public CreateMessageRequest build() {
            return new CreateMessageRequest(
                    Arguments.required("channel", channel),
                    Arguments.notBlank("from", from),
                    Arguments.notBlank("to", to),
                    Arguments.required("content", content),
                    agentId == null ? null : Arguments.headerValue("agentId", agentId));
        }
    }
}
