package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations to list; what is not set does not filter. The platform has no filter by customer or channel. Its
 * constructor is not API: components get added.
 *
 * @param conversationIds only these conversations
 * @param queueIds only in these queues
 * @param tagNames only with these tags
 * @param agentId only those of this agent
 * @param status only of this status
 * @param priority only of this priority
 * @param createdAfter only those created later
 * @param createdBefore only those created earlier
 * @param updatedAfter only those last updated later
 * @param updatedBefore only those last updated earlier
 * @param closedAfter only those closed later
 * @param closedBefore only those closed earlier
 * @param limit how many on a page
 * @param page which page, from 0
 * @param orderBy the order, as {@code field:asc} or {@code field:desc}
 */
public record ListConversationsRequest(
        List<String> conversationIds,
        List<String> queueIds,
        List<String> tagNames,
        @Nullable String agentId,
        @Nullable ConversationStatus status,
        @Nullable ConversationPriority priority,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Instant updatedAfter,
        @Nullable Instant updatedBefore,
        @Nullable Instant closedAfter,
        @Nullable Instant closedBefore,
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
                .conversationIds(conversationIds)
                .queueIds(queueIds)
                .tagNames(tagNames)
                .agentId(agentId)
                .status(status)
                .priority(priority)
                .createdAfter(createdAfter)
                .createdBefore(createdBefore)
                .updatedAfter(updatedAfter)
                .updatedBefore(updatedBefore)
                .closedAfter(closedAfter)
                .closedBefore(closedBefore)
                .limit(limit)
                .page(page)
                .orderBy(orderBy);
    }

    /** Builds a {@link ListConversationsRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LARGEST_PAGE = 999;

        private List<String> conversationIds = Absent.list();
        private List<String> queueIds = Absent.list();
        private List<String> tagNames = Absent.list();
        private @Nullable String agentId;
        private @Nullable ConversationStatus status;
        private @Nullable ConversationPriority priority;
        private @Nullable Instant createdAfter;
        private @Nullable Instant createdBefore;
        private @Nullable Instant updatedAfter;
        private @Nullable Instant updatedBefore;
        private @Nullable Instant closedAfter;
        private @Nullable Instant closedBefore;
        private @Nullable Integer limit;
        private @Nullable Integer page;
        private @Nullable String orderBy;

        private Builder() {}

        /** Only these conversations. */
        public Builder conversationIds(List<String> conversationIds) {
            this.conversationIds = conversationIds;
            return this;
        }

        /** Only conversations in these queues. */
        public Builder queueIds(List<String> queueIds) {
            this.queueIds = queueIds;
            return this;
        }

        /** Only conversations with these tags. Whether one of several is enough is not documented. */
        public Builder tagNames(List<String> tagNames) {
            this.tagNames = tagNames;
            return this;
        }

        /** Only conversations assigned to this agent. */
        public Builder agentId(@Nullable String agentId) {
            this.agentId = agentId;
            return this;
        }

        /** Only conversations of this status. */
        public Builder status(@Nullable ConversationStatus status) {
            this.status = status;
            return this;
        }

        /** Only conversations of this priority. */
        public Builder priority(@Nullable ConversationPriority priority) {
            this.priority = priority;
            return this;
        }

        /** Only conversations created after this instant, to the millisecond. */
        public Builder createdAfter(@Nullable Instant createdAfter) {
            this.createdAfter = createdAfter;
            return this;
        }

        /** Only conversations created before this instant, to the millisecond. */
        public Builder createdBefore(@Nullable Instant createdBefore) {
            this.createdBefore = createdBefore;
            return this;
        }

        /** Only conversations last updated after this instant, to the millisecond. */
        public Builder updatedAfter(@Nullable Instant updatedAfter) {
            this.updatedAfter = updatedAfter;
            return this;
        }

        /** Only conversations last updated before this instant, to the millisecond. */
        public Builder updatedBefore(@Nullable Instant updatedBefore) {
            this.updatedBefore = updatedBefore;
            return this;
        }

        /** Only conversations closed after this instant, to the millisecond. */
        public Builder closedAfter(@Nullable Instant closedAfter) {
            this.closedAfter = closedAfter;
            return this;
        }

        /** Only conversations closed before this instant, to the millisecond. */
        public Builder closedBefore(@Nullable Instant closedBefore) {
            this.closedBefore = closedBefore;
            return this;
        }

        /** How many conversations on a page, 1 to 999. The platform's default is 10. */
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
        public ListConversationsRequest build() {
            return new ListConversationsRequest(
                    Absent.copy(conversationIds),
                    Absent.copy(queueIds),
                    Absent.copy(tagNames),
                    Arguments.optionalNotBlank("agentId", agentId),
                    status,
                    priority,
                    createdAfter,
                    createdBefore,
                    updatedAfter,
                    updatedBefore,
                    closedAfter,
                    closedBefore,
                    Arguments.optionalBetween(1, LARGEST_PAGE, "limit", limit),
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                    Arguments.optionalNotBlank("orderBy", orderBy));
        }
    }
}
