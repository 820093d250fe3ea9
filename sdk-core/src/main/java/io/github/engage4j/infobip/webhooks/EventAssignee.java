package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.infobip.agents.AgentRole;
import org.jspecify.annotations.Nullable;

/**
 * Whom a conversation is assigned to, as far as an event tells. Its constructor is not API: components get added.
 *
 * @param id the id of the agent or bot
 * @param name the name that is shown
 * @param email the e-mail address
 * @param role the role; for a bot it is {@code BOT}
 */
public record EventAssignee(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable AgentRole role) {}
