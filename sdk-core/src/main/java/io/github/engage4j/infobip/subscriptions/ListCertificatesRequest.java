package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.infobip.voice.SortDirection;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates to list; what is not set does not filter. Its constructor is not API: components get added.
 *
 * @param search what to search for
 * @param page which page, from 0
 * @param size how many on a page
 * @param sortBy what they are ordered by
 * @param direction the direction of the order
 */
public record ListCertificatesRequest(
        @Nullable String search,
        @Nullable Integer page,
        @Nullable Integer size,
        @Nullable CertificateSort sortBy,
        @Nullable SortDirection direction) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder().search(search).page(page).size(size).sortBy(sortBy).direction(direction);
    }

    /** Builds a {@link ListCertificatesRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LARGEST_PAGE = 100;

        private @Nullable String search;
        private @Nullable Integer page;
        private @Nullable Integer size;
        private @Nullable CertificateSort sortBy;
        private @Nullable SortDirection direction;

        private Builder() {}

        /** What to search for; in what the platform searches is not documented. */
        public Builder search(@Nullable String search) {
            this.search = search;
            return this;
        }

        /** Which page, from 0. */
        public Builder page(@Nullable Integer page) {
            this.page = page;
            return this;
        }

        /** How many on a page, 1 to 100. The platform's default is 20. */
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /** What they are ordered by. */
        public Builder sortBy(@Nullable CertificateSort sortBy) {
            this.sortBy = sortBy;
            return this;
        }

        /** The direction of the order. */
        public Builder direction(@Nullable SortDirection direction) {
            this.direction = direction;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if a number is out of range, or the search is blank
         */
        public ListCertificatesRequest build() {
            return new ListCertificatesRequest(
                    Arguments.optionalNotBlank("search", search),
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                    Arguments.optionalBetween(1, LARGEST_PAGE, "size", size),
                    sortBy,
                    direction);
        }
    }
}
