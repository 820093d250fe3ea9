package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which messages of a conversation to list; what is not set does not filter. Its constructor is not API: components get added.
 *
 * @param messageIds only these messages
 * @param channel only of this channel
 * @param direction only in this direction
 * @param createdAfter only later ones
 * @param createdBefore only earlier ones
 * @param limit how many on a page
 * @param page which page, from 0
 * @param orderBy the order, as {@code field:asc} or {@code field:desc}
 */
public record ListMessagesRequest(
        List<String> messageIds,
        @Nullable MessageChannel channel,
        @Nullable MessageDirection direction,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
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
                .messageIds(messageIds)
                .channel(channel)
                .direction(direction)
                .createdAfter(createdAfter)
                .createdBefore(createdBefore)
                .limit(limit)
                .page(page)
                .orderBy(orderBy);
    }

    /** Builds a {@link ListMessagesRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LARGEST_PAGE = 999;

        private List<String> messageIds = Absent.list();
        private @Nullable MessageChannel channel;
        private @Nullable MessageDirection direction;
        private @Nullable Instant createdAfter;
        private @Nullable Instant createdBefore;
        private @Nullable Integer limit;
        private @Nullable Integer page;
        private @Nullable String orderBy;

        private Builder() {}

        /** Only these messages. */
        public Builder messageIds(List<String> messageIds) {
            this.messageIds = messageIds;
            return this;
        }

        /** Only messages of this channel. */
        public Builder channel(@Nullable MessageChannel channel) {
            this.channel = channel;
            return this;
        }

        /** Only messages in this direction. */
        public Builder direction(@Nullable MessageDirection direction) {
            this.direction = direction;
            return this;
        }

        /** Only messages created after this instant, to the millisecond. */
        public Builder createdAfter(@Nullable Instant createdAfter) {
            this.createdAfter = createdAfter;
            return this;
        }

        /** Only messages created before this instant, to the millisecond. */
        public Builder createdBefore(@Nullable Instant createdBefore) {
            this.createdBefore = createdBefore;
            return this;
        }

        /** How many messages on a page, 1 to 999. The platform's default is 10. */
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
         * @throws IllegalArgumentException if the limit or the page is out of range, or the order is blank
         */
        public ListMessagesRequest build() {
            return new ListMessagesRequest(
                    Absent.copy(messageIds),
                    channel,
                    direction,
                    createdAfter,
                    createdBefore,
                    Arguments.optionalBetween(1, LARGEST_PAGE, "limit", limit),
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                    Arguments.optionalNotBlank("orderBy", orderBy));
        }
    }
}
