package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which waiting strategies to list; what is not set does not filter. Its constructor is not API: components get added.
 *
 * @param queueId only those of this queue
 * @param pageNumber which page, from 0
 * @param pageSize how many on a page
 * @param sortDirection the direction of the order
 * @param sortBy what they are ordered by
 */
public record ListWaitingStrategiesRequest(
        @Nullable String queueId,
        @Nullable Integer pageNumber,
        @Nullable Integer pageSize,
        @Nullable SortDirection sortDirection,
        @Nullable WaitingStrategySort sortBy) {

    /** A builder without a filter. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .queueId(queueId)
                .pageNumber(pageNumber)
                .pageSize(pageSize)
                .sortDirection(sortDirection)
                .sortBy(sortBy);
    }

    /** Builds a {@link ListWaitingStrategiesRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String queueId;
        private @Nullable Integer pageNumber;
        private @Nullable Integer pageSize;
        private @Nullable SortDirection sortDirection;
        private @Nullable WaitingStrategySort sortBy;

        private Builder() {}

        /** Only those of this queue. */
        public Builder queueId(@Nullable String queueId) {
            this.queueId = queueId;
            return this;
        }

        /** Which page. That the first is 0 is an assumption: the platform does not say. */
        public Builder pageNumber(@Nullable Integer pageNumber) {
            this.pageNumber = pageNumber;
            return this;
        }

        /** How many on a page, at least 1. */
        public Builder pageSize(@Nullable Integer pageSize) {
            this.pageSize = pageSize;
            return this;
        }

        /** The direction of the order. The platform's default is DESC. */
        public Builder sortDirection(@Nullable SortDirection sortDirection) {
            this.sortDirection = sortDirection;
            return this;
        }

        /** What they are ordered by. The platform's default is CREATED_AT. */
        public Builder sortBy(@Nullable WaitingStrategySort sortBy) {
            this.sortBy = sortBy;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if a number is out of range or the queue is blank
         */
        public ListWaitingStrategiesRequest build() {
            return new ListWaitingStrategiesRequest(
                    Arguments.optionalNotBlank("queueId", queueId),
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "pageNumber", pageNumber),
                    Arguments.optionalBetween(1, Integer.MAX_VALUE, "pageSize", pageSize),
                    sortDirection,
                    sortBy);
        }
    }
}
