package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which API keys to list; what is not set does not filter. The platform can filter by a secret too, which would then stand in a URL, so the
 * SDK does not. Its constructor is not API: components get added.
 *
 * @param accountId only those of this account
 * @param name only those with this name
 * @param enabled only those that can be used, or cannot
 * @param page which page, from 0
 * @param size how many on a page
 * @param orderBy what to order by
 * @param orderDirection in which direction
 */
public record ListApiKeysRequest(
        @Nullable String accountId,
        @Nullable String name,
        @Nullable Boolean enabled,
        @Nullable Integer page,
        @Nullable Integer size,
        @Nullable String orderBy,
        @Nullable String orderDirection) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .accountId(accountId)
                .name(name)
                .enabled(enabled)
                .page(page)
                .size(size)
                .orderBy(orderBy)
                .orderDirection(orderDirection);
    }

    /** Builds a {@link ListApiKeysRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LARGEST = 100;

        private @Nullable String accountId;
        private @Nullable String name;
        private @Nullable Boolean enabled;
        private @Nullable Integer page;
        private @Nullable Integer size;
        private @Nullable String orderBy;
        private @Nullable String orderDirection;

        private Builder() {}

        /** Only those of this account. By default the account of the user who calls. */
        public Builder accountId(@Nullable String accountId) {
            this.accountId = accountId;
            return this;
        }

        /** Only those with this name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Only those that can be used, or cannot. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Which page, 0 to 100. */
        public Builder page(@Nullable Integer page) {
            this.page = page;
            return this;
        }

        /** How many on a page, 1 to 100, which is the platform's default. */
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /** What to order by. The platform's default is the id. */
        public Builder orderBy(@Nullable String orderBy) {
            this.orderBy = orderBy;
            return this;
        }

        /** In which direction, {@code asc} or {@code desc}. */
        public Builder orderDirection(@Nullable String orderDirection) {
            this.orderDirection = orderDirection;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the page or the size is out of range, or the order is blank
         */
        public ListApiKeysRequest build() {
            return new ListApiKeysRequest(
                    accountId,
                    name,
                    enabled,
                    Arguments.optionalBetween(0, LARGEST, "page", page),
                    Arguments.optionalBetween(1, LARGEST, "size", size),
                    Arguments.optionalNotBlank("orderBy", orderBy),
                    Arguments.optionalNotBlank("orderDirection", orderDirection));
        }
    }
}
