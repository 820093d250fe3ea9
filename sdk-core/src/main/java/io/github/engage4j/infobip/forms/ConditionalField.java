package io.github.engage4j.infobip.forms;

import org.jspecify.annotations.Nullable;

/**
 * A field that appears on a form when another field has a certain value. Its constructor is not API: components get added.
 *
 * @param field the field
 * @param isRequired whether agents have to fill it in
 */
public record ConditionalField(
        @Nullable Field field, @Nullable Boolean isRequired) {}
