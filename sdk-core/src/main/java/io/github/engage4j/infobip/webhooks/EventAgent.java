package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * An agent, as far as an event tells. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param userId the user's id, encrypted by the platform
 * @param email the e-mail address
 * @param role the role; for a bot it is {@code BOT}
 * @param status the status
 * @param invoker who set it
 */
public record EventAgent(
        @Required String id,
        @Nullable String userId,
        @Nullable String email,
        @Nullable AgentRole role,
        @Nullable EventAgentStatus status,
        @Nullable Invoker invoker) {}
