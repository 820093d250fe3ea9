package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.Json;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all messages of a request. Its constructor is not API: components get added.
 *
 * @param schedule when they are sent
 * @param tracking how links in them are shortened and tracked
 * @param messageOrdering whether their order is kept
 */
public record OutboundRequestOptions(
        @Nullable OutboundSchedule schedule,
        @Nullable Json tracking,
        @Nullable Json messageOrdering) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder().schedule(schedule).tracking(tracking).messageOrdering(messageOrdering);
    }

    /** Builds {@link OutboundRequestOptions}. Not thread-safe. */
    public static final class Builder {

        private @Nullable OutboundSchedule schedule;
        private @Nullable Json tracking;
        private @Nullable Json messageOrdering;

        private Builder() {}

        /** When they are sent. */
        public Builder schedule(@Nullable OutboundSchedule schedule) {
            this.schedule = schedule;
            return this;
        }

        /** How links in them are shortened and tracked, as the platform takes it. */
        public Builder tracking(@Nullable Json tracking) {
            this.tracking = tracking;
            return this;
        }

        /** Whether their order is kept, as the platform takes it. */
        public Builder messageOrdering(@Nullable Json messageOrdering) {
            this.messageOrdering = messageOrdering;
            return this;
        }

        /**
         * The options.
         */
        public OutboundRequestOptions build() {
            return new OutboundRequestOptions(schedule, tracking, messageOrdering);
        }
    }
}
