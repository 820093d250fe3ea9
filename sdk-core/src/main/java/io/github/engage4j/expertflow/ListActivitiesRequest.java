package io.github.engage4j.expertflow;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.WireName;

/**
 * Which page of a customer's past activities to list. Its constructor is not API: components get added.
 *
 * @param limit how many on a page at most
 * @param page which page, from 0; {@code offset} on the wire
 */
public record ListActivitiesRequest(
        int limit, @WireName("offset") int page) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder().limit(limit).page(page);
    }

    /** Builds a {@link ListActivitiesRequest}. Not thread-safe. */
    public static final class Builder {

        private int limit = 25;
        private int page;

        private Builder() {}

        /** How many events on a page, 1 or more. Default 25, as in the Agent Desk; the most that the platform gives is not documented. */
        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        /** Which page, from 0, which is taken to hold the newest. Default 0. */
        public Builder page(int page) {
            this.page = page;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the limit or the page is out of range
         */
        public ListActivitiesRequest build() {
            return new ListActivitiesRequest(
                    Arguments.between(1, Integer.MAX_VALUE, "limit", limit),
                    Arguments.between(0, Integer.MAX_VALUE, "page", page));
        }
    }
}
