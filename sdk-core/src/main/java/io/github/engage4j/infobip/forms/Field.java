package io.github.engage4j.infobip.forms;

import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that forms can hold. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param title its title
 * @param type its type
 * @param regex the regular expression that its values match; only of {@link FieldType#REGEX}
 * @param isEnabled whether it can be used
 * @param isDefault whether it is one that the platform has by default: an assumption
 * @param options the values to choose from; only of {@link FieldType#DROPDOWN}
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 * @param operators how its values can be compared, which follows from its type
 */
public record Field(
        @Required String id,
        @Nullable String title,
        @Nullable FieldType type,
        @Nullable String regex,
        @Nullable Boolean isEnabled,
        @Nullable Boolean isDefault,
        List<String> options,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        List<FieldOperator> operators) {}
