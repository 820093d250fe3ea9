package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which tags to list; what is not set does not filter. Its constructor is not API: components get added.
 *
 * @param conversationId only those of this conversation
 * @param name only the one of this name
 * @param limit how many on a page
 * @param page which page, from 0
 * @param orderBy the order, as {@code field:asc} or {@code field:desc}
 */
public record ListTagsRequest(
        @Nullable String conversationId,
        @Nullable String name,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Nullable String orderBy) {

    /** A builder without a filter. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .conversationId(conversationId)
                .name(name)
                .limit(limit)
                .page(page)
                .orderBy(orderBy);
    }

    /** Builds a {@link ListTagsRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LARGEST_PAGE = 999;

        private @Nullable String conversationId;
        private @Nullable String name;
        private @Nullable Integer limit;
        private @Nullable Integer page;
        private @Nullable String orderBy;

        private Builder() {}

        /** Only tags that this conversation bears. */
        public Builder conversationId(@Nullable String conversationId) {
            this.conversationId = conversationId;
            return this;
        }

        /** Only the tag of this name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** How many tags on a page, 1 to 999. The platform's default is 10. */
        public Builder limit(@Nullable Integer limit) {
            this.limit = limit;
            return this;
        }

        /** Which page, from 0. */
        public Builder page(@Nullable Integer page) {
            this.page = page;
            return this;
        }

        /**
         * The order, as {@code field:asc} or {@code field:desc}. The platform's default, {@code id:asc}, is not chronological;
         * {@code createdAt:asc} is.
         */
        public Builder orderBy(@Nullable String orderBy) {
            this.orderBy = orderBy;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the limit or the page is out of range, or a text is blank
         */
        public ListTagsRequest build() {
            return new ListTagsRequest(
                    Arguments.optionalNotBlank("conversationId", conversationId),
                    Arguments.optionalNotBlank("name", name),
                    Arguments.optionalBetween(1, LARGEST_PAGE, "limit", limit),
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                    Arguments.optionalNotBlank("orderBy", orderBy));
        }
    }
}
