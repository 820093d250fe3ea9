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
 * @param status its status
 * @param availability its availability
 * @param role its role
 * @param enabled whether it can be used; an agent is not deleted but disabled
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record Agent(
        @Required String id,
        @Nullable String displayName,
        @Nullable String title,
        @Nullable AgentStatus status,
        @Nullable AgentStatus availability,
        @Nullable AgentRole role,
        @Nullable Boolean enabled,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
