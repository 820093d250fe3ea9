package io.github.engage4j.infobip.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields that appear on a form when another field has a certain value. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param value the value that the other field must have
 * @param fields the fields that appear
 */
public record FieldCondition(@Nullable String id, @Nullable String value, List<ConditionalField> fields) {}
