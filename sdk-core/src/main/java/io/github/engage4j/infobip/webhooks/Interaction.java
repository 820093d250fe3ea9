package io.github.engage4j.infobip.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * What an event belongs to. Its constructor is not API: components get added.
 *
 * @param interactionId its id
 */
public record Interaction(@Nullable String interactionId) {}
