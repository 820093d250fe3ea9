package io.github.engage4j.infobip.workinghours;

import io.github.engage4j.internal.Arguments;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which working hours to list; what is not set does not filter. Its constructor is not API: components get added.
 *
 * @param name only with this in their names
 * @param enabled only enabled or only disabled ones
 * @param isDefault only the default ones or only the others
 * @param createdAfter only created after
 * @param createdBefore only created before
 * @param updatedAfter only updated after
 * @param updatedBefore only updated before
 * @param limit how many on a page
 * @param page which page, from 0
 * @param orderBy the order, as {@code field:asc} or {@code field:desc}
 */
public record ListWorkingHoursRequest(
        @Nullable String name,
        @Nullable Boolean enabled,
        @Nullable Boolean isDefault,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Instant updatedAfter,
        @Nullable Instant updatedBefore,
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
                .name(name)
                .enabled(enabled)
                .isDefault(isDefault)
                .createdAfter(createdAfter)
                .createdBefore(createdBefore)
                .updatedAfter(updatedAfter)
                .updatedBefore(updatedBefore)
                .limit(limit)
                .page(page)
                .orderBy(orderBy);
    }

    /** Builds a {@link ListWorkingHoursRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LARGEST_PAGE = 999;

        private @Nullable String name;
        private @Nullable Boolean enabled;
        private @Nullable Boolean isDefault;
        private @Nullable Instant createdAfter;
        private @Nullable Instant createdBefore;
        private @Nullable Instant updatedAfter;
        private @Nullable Instant updatedBefore;
        private @Nullable Integer limit;
        private @Nullable Integer page;
        private @Nullable String orderBy;

        private Builder() {}

        /** Only those with this in their names, in capitals or not. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Only enabled ones, or only disabled ones. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Only the default ones, or only the others. */
        public Builder isDefault(@Nullable Boolean isDefault) {
            this.isDefault = isDefault;
            return this;
        }

        /** Only those that were created after this instant, to the millisecond. */
        public Builder createdAfter(@Nullable Instant createdAfter) {
            this.createdAfter = createdAfter;
            return this;
        }

        /** Only those that were created before this instant, to the millisecond. */
        public Builder createdBefore(@Nullable Instant createdBefore) {
            this.createdBefore = createdBefore;
            return this;
        }

        /** Only those that were updated after this instant, to the millisecond. */
        public Builder updatedAfter(@Nullable Instant updatedAfter) {
            this.updatedAfter = updatedAfter;
            return this;
        }

        /** Only those that were updated before this instant, to the millisecond. */
        public Builder updatedBefore(@Nullable Instant updatedBefore) {
            this.updatedBefore = updatedBefore;
            return this;
        }

        /** How many working hours on a page, 1 to 999. The platform's default is 10. */
        public Builder limit(@Nullable Integer limit) {
            this.limit = limit;
            return this;
        }

        /** Which page, from 0. */
        public Builder page(@Nullable Integer page) {
            this.page = page;
            return this;
        }

        /** The order, as {@code field:asc} or {@code field:desc}. The platform's default, {@code id:asc}, is not chronological. */
        public Builder orderBy(@Nullable String orderBy) {
            this.orderBy = orderBy;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the limit or the page is out of range, or the order is blank
         */
        public ListWorkingHoursRequest build() {
            return new ListWorkingHoursRequest(
                    name,
                    enabled,
                    isDefault,
                    createdAfter,
                    createdBefore,
                    updatedAfter,
                    updatedBefore,
                    Arguments.optionalBetween(1, LARGEST_PAGE, "limit", limit),
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                    Arguments.optionalNotBlank("orderBy", orderBy));
        }
    }
}
