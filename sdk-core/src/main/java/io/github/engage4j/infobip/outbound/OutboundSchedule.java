package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When messages are sent. Its constructor is not API: components get added.
 *
 * @param bulkId the id of them all
 * @param sendAt when they are sent
 * @param sendingSpeedLimit how fast they are sent
 */
public record OutboundSchedule(
        @Nullable String bulkId,
        @Nullable Instant sendAt,
        @Nullable Json sendingSpeedLimit) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder().bulkId(bulkId).sendAt(sendAt).sendingSpeedLimit(sendingSpeedLimit);
    }

    /** Builds {@link OutboundSchedule}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_ID = 100;

        private @Nullable String bulkId;
        private @Nullable Instant sendAt;
        private @Nullable Json sendingSpeedLimit;

        private Builder() {}

        /** The id of them all, at most 100 characters; the platform makes one if there is none. */
        public Builder bulkId(@Nullable String bulkId) {
            this.bulkId = bulkId;
            return this;
        }

        /** When they are sent, at most 180 days from now; null for at once. */
        public Builder sendAt(@Nullable Instant sendAt) {
            this.sendAt = sendAt;
            return this;
        }

        /** How fast they are sent, as the platform takes it. */
        public Builder sendingSpeedLimit(@Nullable Json sendingSpeedLimit) {
            this.sendingSpeedLimit = sendingSpeedLimit;
            return this;
        }

        /**
         * The schedule.
         *
         * @throws IllegalArgumentException if the id is blank or too long
         */
        public OutboundSchedule build() {
            return new OutboundSchedule(
                    Arguments.optionalAtMost(LONGEST_ID, "bulkId", Arguments.optionalNotBlank("bulkId", bulkId)),
                    sendAt,
                    sendingSpeedLimit);
        }
    }
}
