package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tag. Its constructor is not API: components get added.
 *
 * @param name its name, by which the platform knows it
 * @param id its id
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record Tag(
        @Required String name,
        @Nullable String id,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
