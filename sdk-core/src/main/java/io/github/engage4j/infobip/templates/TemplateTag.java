package io.github.engage4j.infobip.templates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tag of a template. Its constructor is not API: components get added.
 *
 * @param id its id; the official example has none
 * @param name its name
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record TemplateTag(
        @Nullable String id,
        @Nullable String name,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
