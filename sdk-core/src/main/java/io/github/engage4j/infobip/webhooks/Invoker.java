package io.github.engage4j.infobip.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * Who caused an event. Its constructor is not API: components get added.
 *
 * @param type an agent or the system
 * @param id the id of the agent; null for the system
 * @param name the name of the agent; null for the system
 */
public record Invoker(
        @Nullable InvokerType type,
        @Nullable String id,
        @Nullable String name) {}
