package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that was created for a call to a customer. Its constructor is not API: components get added.
 *
 * @param conversationId the conversation, which starting the call needs
 * @param from the number that calls
 * @param to the number that is called
 * @param agentId the agent who calls
 */
public record OutboundCall(
        @Required String conversationId,
        @Nullable String from,
        @Nullable String to,
        @Nullable String agentId) {}
