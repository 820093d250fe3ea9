package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.infobip.agents.AgentStatus;
import org.jspecify.annotations.Nullable;

/**
 * The status of an agent, as far as an event tells. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param name the name that is shown
 * @param group what kind of status it is
 */
public record EventAgentStatus(
        @Nullable String id,
        @Nullable String name,
        @Nullable AgentStatus group) {}
