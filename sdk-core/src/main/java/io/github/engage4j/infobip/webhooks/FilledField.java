package io.github.engage4j.infobip.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form with what was filled in, as far as an event tells. Its constructor is not API: components get added.
 *
 * @param id the field
 * @param name its name
 * @param value what was filled in
 */
public record FilledField(
        @Nullable String id,
        @Nullable String name,
        @Nullable String value) {}
