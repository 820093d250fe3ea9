package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A call to a customer, for which a conversation is to be created. Its constructor is not API: components get added.
 *
 * @param from the number that calls
 * @param to the number that is called
 * @param agentId the agent who calls
 * @param voiceClientType what the customer is reached through
 */
public record CreateOutboundCallRequest(
        String from, String to, String agentId, @Nullable VoiceClientType voiceClientType) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder().from(from).to(to).agentId(agentId).voiceClientType(voiceClientType);
    }

    /** Builds a {@link CreateOutboundCallRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String from;
        private @Nullable String to;
        private @Nullable String agentId;
        private @Nullable VoiceClientType voiceClientType;

        private Builder() {}

        /** The number that calls, which the account must own. Required. */
        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        /** The number that is called. Required. */
        public Builder to(@Nullable String to) {
            this.to = to;
            return this;
        }

        /** The agent who calls. Required. */
        public Builder agentId(@Nullable String agentId) {
            this.agentId = agentId;
            return this;
        }

        /** What the customer is reached through. */
        public Builder voiceClientType(@Nullable VoiceClientType voiceClientType) {
            this.voiceClientType = voiceClientType;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public CreateOutboundCallRequest build() {
            return new CreateOutboundCallRequest(
                    Arguments.notBlank("from", from),
                    Arguments.notBlank("to", to),
                    Arguments.notBlank("agentId", agentId),
                    voiceClientType);
        }
    }
}
