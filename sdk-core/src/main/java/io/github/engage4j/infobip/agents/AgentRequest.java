package io.github.engage4j.infobip.agents;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * An agent to create, or to put in the place of one: start from {@link #from} to change only some. Its constructor is not API:
 * components get added.
 *
 * @param displayName the name that is shown
 * @param status its status
 * @param role its role
 * @param enabled whether it can be used
 */
public record AgentRequest(
        String displayName,
        AgentStatus status,
        AgentRole role,
        @Nullable Boolean enabled) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with an agent's values as they are, for changing some of them. */
    public static Builder from(Agent agent) {
        return builder()
                .displayName(agent.displayName())
                .status(agent.status())
                .role(agent.role())
                .enabled(agent.enabled());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder().displayName(displayName).status(status).role(role).enabled(enabled);
    }

    /** Builds an {@link AgentRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_NAME = 255;

        private @Nullable String displayName;
        private @Nullable AgentStatus status;
        private @Nullable AgentRole role;
        private @Nullable Boolean enabled;

        private Builder() {}

        /** The name that is shown, at most 255 characters. Required. */
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** Its status. Required. */
        public Builder status(@Nullable AgentStatus status) {
            this.status = status;
            return this;
        }

        /** Its role. Required. */
        public Builder role(@Nullable AgentRole role) {
            this.role = role;
            return this;
        }

        /** Whether it can be used. The platform's default is yes, so leaving it out of an update may enable an agent that was disabled. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or the name is too long
         */
        public AgentRequest build() {
            return new AgentRequest(
                    Arguments.atMost(LONGEST_NAME, "displayName", Arguments.notBlank("displayName", displayName)),
                    Arguments.required("status", status),
                    Arguments.required("role", role),
                    enabled);
        }
    }
}
