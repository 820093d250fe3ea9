package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A conversation to create, where everything is optional, or to put in the place of one. What the platform does in an update with
 * members that are left out is not documented: start from {@link #from}, or patch to change only some. Its constructor is not API:
 * components get added.
 *
 * @param topic what it is about
 * @param summary a short description
 * @param status its status
 * @param priority its priority
 * @param queueId the queue it is in, or to put it in
 * @param agentId the agent it is assigned to, or to assign it to
 */
public record ConversationRequest(
        @Nullable String topic,
        @Nullable String summary,
        @Nullable ConversationStatus status,
        @Nullable ConversationPriority priority,
        @Nullable String queueId,
        @Nullable String agentId) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with a conversation's values as they are, for changing some of them. */
    public static Builder from(Conversation conversation) {
        return builder()
                .topic(conversation.topic())
                .summary(conversation.summary())
                .status(conversation.status())
                .priority(conversation.priority())
                .queueId(conversation.queueId())
                .agentId(conversation.agentId());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .topic(topic)
                .summary(summary)
                .status(status)
                .priority(priority)
                .queueId(queueId)
                .agentId(agentId);
    }

    /** Builds a {@link ConversationRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_TOPIC = 1000;
        private static final int LONGEST_SUMMARY = 4000;
        private static final int LONGEST_ID = 255;

        private @Nullable String topic;
        private @Nullable String summary;
        private @Nullable ConversationStatus status;
        private @Nullable ConversationPriority priority;
        private @Nullable String queueId;
        private @Nullable String agentId;

        private Builder() {}

        /** What it is about, at most 1,000 characters. */
        public Builder topic(@Nullable String topic) {
            this.topic = topic;
            return this;
        }

        /** A short description, at most 4,000 characters. */
        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        /** Its status. The platform's default is {@link ConversationStatus#OPEN}; {@link ConversationStatus#CLOSED} cannot be undone. */
        public Builder status(@Nullable ConversationStatus status) {
            this.status = status;
            return this;
        }

        /** Its priority. */
        public Builder priority(@Nullable ConversationPriority priority) {
            this.priority = priority;
            return this;
        }

        /** The queue to put it in, at most 255 characters. */
        public Builder queueId(@Nullable String queueId) {
            this.queueId = queueId;
            return this;
        }

        /** The agent to assign it to, at most 255 characters. To change the assignment alone there is {@link ConversationsApi#assign}. */
        public Builder agentId(@Nullable String agentId) {
            this.agentId = agentId;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if a text is too long
         */
        public ConversationRequest build() {
            return new ConversationRequest(
                    Arguments.optionalAtMost(LONGEST_TOPIC, "topic", topic),
                    Arguments.optionalAtMost(LONGEST_SUMMARY, "summary", summary),
                    status,
                    priority,
                    Arguments.optionalAtMost(LONGEST_ID, "queueId", queueId),
                    Arguments.optionalAtMost(LONGEST_ID, "agentId", agentId));
        }
    }
}
