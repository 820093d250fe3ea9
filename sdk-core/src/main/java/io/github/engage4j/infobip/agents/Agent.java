package io.github.engage4j.infobip.agents;

import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param displayName the name that is shown
 * @param title a title
 * @param email its e-mail address; only {@link AgentsApi#get} gives it, and for many agents it is empty
 * @param status the status that the agent has set
 * @param availability the status that the platform has set, which says whether the agent is there
 * @param role its role
 * @param enabled whether it can be used; an agent is not deleted but disabled
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record Agent(
        @Required String id,
        @Nullable String displayName,
        @Nullable String title,
        @Nullable String email,
        @Nullable AgentStatus status,
        @Nullable AgentStatus availability,
        @Nullable AgentRole role,
        @Nullable Boolean enabled,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
