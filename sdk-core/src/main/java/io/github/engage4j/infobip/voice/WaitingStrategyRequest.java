package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeBeside;
import org.jspecify.annotations.Nullable;

/**
 * A waiting strategy to create, or to put in the place of one: start from {@link #from} to change only some. Its constructor is not API:
 * components get added.
 *
 * @param name its name
 * @param maximumWaitTime how long a caller waits at most
 * @param greetingMessage heard first
 * @param musicOnHold heard between the messages
 * @param announcementMessage heard again and again
 * @param maximumWaitTimeMessage heard when the longest wait is over
 * @param condition the calls that it applies to
 */
public record WaitingStrategyRequest(
        @Nullable String name,
        VoiceDuration maximumWaitTime,
        @Nullable AudioMessage greetingMessage,
        @Nullable WaitingMusic musicOnHold,
        @Nullable WaitingAnnouncement announcementMessage,
        @Nullable AudioMessage maximumWaitTimeMessage,
        @TypeBeside("conditionType") WaitingCondition condition) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with a waiting strategy's values as they are, for changing some of them. */
    public static Builder from(WaitingStrategy strategy) {
        return builder()
                .name(strategy.name())
                .maximumWaitTime(strategy.maximumWaitTime())
                .greetingMessage(strategy.greetingMessage())
                .musicOnHold(strategy.musicOnHold())
                .announcementMessage(strategy.announcementMessage())
                .maximumWaitTimeMessage(strategy.maximumWaitTimeMessage())
                .condition(strategy.condition());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .name(name)
                .maximumWaitTime(maximumWaitTime)
                .greetingMessage(greetingMessage)
                .musicOnHold(musicOnHold)
                .announcementMessage(announcementMessage)
                .maximumWaitTimeMessage(maximumWaitTimeMessage)
                .condition(condition);
    }

    /** Builds a {@link WaitingStrategyRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable VoiceDuration maximumWaitTime;
        private @Nullable AudioMessage greetingMessage;
        private @Nullable WaitingMusic musicOnHold;
        private @Nullable WaitingAnnouncement announcementMessage;
        private @Nullable AudioMessage maximumWaitTimeMessage;
        private @Nullable WaitingCondition condition;

        private Builder() {}

        /** Its name, 1 to 128 characters. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** How long a caller waits at most. Required. */
        public Builder maximumWaitTime(@Nullable VoiceDuration maximumWaitTime) {
            this.maximumWaitTime = maximumWaitTime;
            return this;
        }

        /** What is heard first. */
        public Builder greetingMessage(@Nullable AudioMessage greetingMessage) {
            this.greetingMessage = greetingMessage;
            return this;
        }

        /** The music between the messages. */
        public Builder musicOnHold(@Nullable WaitingMusic musicOnHold) {
            this.musicOnHold = musicOnHold;
            return this;
        }

        /** What is heard again and again. */
        public Builder announcementMessage(@Nullable WaitingAnnouncement announcementMessage) {
            this.announcementMessage = announcementMessage;
            return this;
        }

        /** What is heard when the longest wait is over. */
        public Builder maximumWaitTimeMessage(@Nullable AudioMessage maximumWaitTimeMessage) {
            this.maximumWaitTimeMessage = maximumWaitTimeMessage;
            return this;
        }

        /** The calls that it applies to; its type cannot be changed once the strategy exists. Required. */
        public Builder condition(@Nullable WaitingCondition condition) {
            this.condition = condition;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing, or the name is blank or too long
         */
        public WaitingStrategyRequest build() {
            return new WaitingStrategyRequest(
                    Arguments.optionalAtMost(128, "name", Arguments.optionalNotBlank("name", name)),
                    Arguments.required("maximumWaitTime", maximumWaitTime),
                    greetingMessage,
                    musicOnHold,
                    announcementMessage,
                    maximumWaitTimeMessage,
                    Arguments.required("condition", condition));
        }
    }
}
