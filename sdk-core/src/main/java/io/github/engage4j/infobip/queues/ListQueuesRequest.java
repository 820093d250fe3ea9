package io.github.engage4j.infobip.queues;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which queues to list; what is not set does not filter. Its constructor is not API: components get added.
 *
 * @param queueIds only these queues
 * @param agentId only those of this agent
 * @param workingHoursId only those with these working hours
 * @param name only those with this name
 * @param limit how many on a page
 * @param page which page, from 0
 * @param orderBy the order, as {@code field:asc} or {@code field:desc}
 */
public record ListQueuesRequest(
        List<String> queueIds,
        @Nullable String agentId,
        @Nullable String workingHoursId,
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
                .queueIds(queueIds)
                .agentId(agentId)
                .workingHoursId(workingHoursId)
                .name(name)
                .limit(limit)
                .page(page)
                .orderBy(orderBy);
    }

    /** Builds a {@link ListQueuesRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LARGEST_PAGE = 999;

        private List<String> queueIds = Absent.list();
        private @Nullable String agentId;
        private @Nullable String workingHoursId;
        private @Nullable String name;
        private @Nullable Integer limit;
        private @Nullable Integer page;
        private @Nullable String orderBy;

        private Builder() {}

        /** Only these queues. */
        public Builder queueIds(List<String> queueIds) {
            this.queueIds = queueIds;
            return this;
        }

        /** Only queues of this agent. */
        public Builder agentId(@Nullable String agentId) {
            this.agentId = agentId;
            return this;
        }

        /** Only queues with these working hours. */
        public Builder workingHoursId(@Nullable String workingHoursId) {
            this.workingHoursId = workingHoursId;
            return this;
        }

        /** Only queues with this name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** How many queues on a page, 1 to 999. The platform's default is 10. */
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
        public ListQueuesRequest build() {
            return new ListQueuesRequest(
                    Absent.copy(queueIds),
                    agentId,
                    workingHoursId,
                    name,
                    Arguments.optionalBetween(1, LARGEST_PAGE, "limit", limit),
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                    Arguments.optionalNotBlank("orderBy", orderBy));
        }
    }
}
