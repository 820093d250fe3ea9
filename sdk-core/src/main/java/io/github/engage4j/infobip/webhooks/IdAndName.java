package io.github.engage4j.infobip.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * A queue, a form or a tag, as far as an event tells. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param name its name
 */
public record IdAndName(@Nullable String id, @Nullable String name) {}
