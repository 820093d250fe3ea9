package io.github.engage4j.infobip.agents;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * An agent to create. Its constructor is not API: components get added.
 *
 * @param displayName the name that is shown
 * @param status its status
 * @param role its role
 * @param enabled whether it can be used
 */
public record CreateAgentRequest(
        String displayName,
        AgentStatus status,
        AgentRole role,
        @Nullable Boolean enabled) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder().displayName(displayName).status(status).role(role).enabled(enabled);
    }

    /** Builds a {@link CreateAgentRequest}. Not thread-safe. */
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

        /** Whether it can be used. The platform's default is yes. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or the name is too long
         */
        public CreateAgentRequest build() {
            return new CreateAgentRequest(
                    Arguments.atMost(LONGEST_NAME, "displayName", Arguments.notBlank("displayName", displayName)),
                    Arguments.required("status", status),
                    Arguments.required("role", role),
                    enabled);
        }
    }
}
