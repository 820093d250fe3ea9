package io.github.engage4j.infobip.agents;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which agents to list; what is not set does not filter. Its constructor is not API: components get added.
 *
 * @param agentIds only these agents
 * @param queueIds only agents of these queues
 * @param displayName only those whose name has this in it
 * @param email only the one with this e-mail address
 * @param status only those that have set this status
 * @param availability only those whom the platform has given this status
 * @param role only those with this role
 * @param enabled only those that can be used, or cannot
 * @param createdAfter only those created later
 * @param createdBefore only those created earlier
 * @param updatedAfter only those last updated later
 * @param updatedBefore only those last updated earlier
 * @param limit how many on a page
 * @param page which page, from 0
 * @param orderBy the order, as {@code field:asc} or {@code field:desc}
 */
public record ListAgentsRequest(
        List<String> agentIds,
        List<String> queueIds,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable AgentStatus status,
        @Nullable AgentStatus availability,
        @Nullable AgentRole role,
        @Nullable Boolean enabled,
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
                .agentIds(agentIds)
                .queueIds(queueIds)
                .displayName(displayName)
                .email(email)
                .status(status)
                .availability(availability)
                .role(role)
                .enabled(enabled)
                .createdAfter(createdAfter)
                .createdBefore(createdBefore)
                .updatedAfter(updatedAfter)
                .updatedBefore(updatedBefore)
                .limit(limit)
                .page(page)
                .orderBy(orderBy);
    }

    /** Builds a {@link ListAgentsRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LARGEST_PAGE = 999;
        private static final int LONGEST_NAME = 255;

        private List<String> agentIds = Absent.list();
        private List<String> queueIds = Absent.list();
        private @Nullable String displayName;
        private @Nullable String email;
        private @Nullable AgentStatus status;
        private @Nullable AgentStatus availability;
        private @Nullable AgentRole role;
        private @Nullable Boolean enabled;
        private @Nullable Instant createdAfter;
        private @Nullable Instant createdBefore;
        private @Nullable Instant updatedAfter;
        private @Nullable Instant updatedBefore;
        private @Nullable Integer limit;
        private @Nullable Integer page;
        private @Nullable String orderBy;

        private Builder() {}

        /** Only these agents. */
        public Builder agentIds(List<String> agentIds) {
            this.agentIds = agentIds;
            return this;
        }

        /** Only agents of these queues. */
        public Builder queueIds(List<String> queueIds) {
            this.queueIds = queueIds;
            return this;
        }

        /** Only agents whose name has this anywhere in it, whatever its case, at most 255 characters. */
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** Only the agent with this e-mail address. */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /** Only agents that have set this status. */
        public Builder status(@Nullable AgentStatus status) {
            this.status = status;
            return this;
        }

        /** Only agents whom the platform has given this status. */
        public Builder availability(@Nullable AgentStatus availability) {
            this.availability = availability;
            return this;
        }

        /** Only agents with this role. */
        public Builder role(@Nullable AgentRole role) {
            this.role = role;
            return this;
        }

        /** Only agents that can be used, or only those that cannot. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Only agents created after this instant, to the millisecond. */
        public Builder createdAfter(@Nullable Instant createdAfter) {
            this.createdAfter = createdAfter;
            return this;
        }

        /** Only agents created before this instant, to the millisecond. */
        public Builder createdBefore(@Nullable Instant createdBefore) {
            this.createdBefore = createdBefore;
            return this;
        }

        /** Only agents last updated after this instant, to the millisecond. */
        public Builder updatedAfter(@Nullable Instant updatedAfter) {
            this.updatedAfter = updatedAfter;
            return this;
        }

        /** Only agents last updated before this instant, to the millisecond. */
        public Builder updatedBefore(@Nullable Instant updatedBefore) {
            this.updatedBefore = updatedBefore;
            return this;
        }

        /** How many agents on a page, 1 to 999. The platform's default is 10. */
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
         * @throws IllegalArgumentException if the name is too long, the limit or the page is out of range, or the order is
         * blank
         */
        public ListAgentsRequest build() {
            return new ListAgentsRequest(
                    Absent.copy(agentIds),
                    Absent.copy(queueIds),
                    Arguments.optionalAtMost(LONGEST_NAME, "displayName", displayName),
                    email,
                    status,
                    availability,
                    role,
                    enabled,
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
