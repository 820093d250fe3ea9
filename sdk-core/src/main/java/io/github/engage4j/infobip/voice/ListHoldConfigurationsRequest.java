package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the hold configurations to list, and in which order. Its constructor is not API: components get added.
 *
 * @param pageNumber which page, from 0
 * @param pageSize how many on a page
 * @param sortDirection the direction of the order
 * @param sortBy the field that they are ordered by
 */
public record ListHoldConfigurationsRequest(
        @Nullable Integer pageNumber,
        @Nullable Integer pageSize,
        @Nullable SortDirection sortDirection,
        @Nullable String sortBy) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .pageNumber(pageNumber)
                .pageSize(pageSize)
                .sortDirection(sortDirection)
                .sortBy(sortBy);
    }

    /** Builds a {@link ListHoldConfigurationsRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable Integer pageNumber;
        private @Nullable Integer pageSize;
        private @Nullable SortDirection sortDirection;
        private @Nullable String sortBy;

        private Builder() {}

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

        /** The direction of the order. */
        public Builder sortDirection(@Nullable SortDirection sortDirection) {
            this.sortDirection = sortDirection;
            return this;
        }

        /** The field that they are ordered by. */
        public Builder sortBy(@Nullable String sortBy) {
            this.sortBy = sortBy;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if a number is out of range or the field is blank
         */
        public ListHoldConfigurationsRequest build() {
            return new ListHoldConfigurationsRequest(
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "pageNumber", pageNumber),
                    Arguments.optionalBetween(1, Integer.MAX_VALUE, "pageSize", pageSize),
                    sortDirection,
                    Arguments.optionalNotBlank("sortBy", sortBy));
        }
    }
}
