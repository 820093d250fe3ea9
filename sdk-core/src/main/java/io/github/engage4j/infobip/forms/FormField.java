package io.github.engage4j.infobip.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as it stands on a form. Its constructor is not API: components get added.
 *
 * @param field the field
 * @param isRequired whether agents have to fill it in
 * @param conditions which further fields appear when it has a certain value
 */
public record FormField(@Nullable Field field, @Nullable Boolean isRequired, List<FieldCondition> conditions) {}
