package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the queues to list that calls may be transferred to. Its constructor is not API: components get added.
 *
 * @param page which page, from 0
 * @param size how many on a page
 */
public record ListTransferQueuesRequest(
        @Nullable Integer page, @Nullable Integer size) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder().page(page).size(size);
    }

    /** Builds a {@link ListTransferQueuesRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LARGEST_PAGE = 2000;

        private @Nullable Integer page;
        private @Nullable Integer size;

        private Builder() {}

        /** Which page, from 0. */
        public Builder page(@Nullable Integer page) {
            this.page = page;
            return this;
        }

        /** How many on a page, 1 to 2,000. The platform's default is 20. */
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the page or the size is out of range
         */
        public ListTransferQueuesRequest build() {
            return new ListTransferQueuesRequest(
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                    Arguments.optionalBetween(1, LARGEST_PAGE, "size", size));
        }
    }
}
