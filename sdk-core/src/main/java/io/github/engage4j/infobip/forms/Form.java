package io.github.engage4j.infobip.forms;

import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that agents fill in about a conversation. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param title its title
 * @param isEnabled whether it can be used
 * @param isDefault whether it is the default form
 * @param fields the fields on it; empty in lists, which leave them out
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record Form(
        @Required String id,
        @Nullable String title,
        @Nullable Boolean isEnabled,
        @Nullable Boolean isDefault,
        List<FormField> fields,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
