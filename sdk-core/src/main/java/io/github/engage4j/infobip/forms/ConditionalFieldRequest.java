package io.github.engage4j.infobip.forms;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A field that shall appear when another field has a certain value. Its constructor is not API: components get added.
 *
 * @param fieldId the field
 * @param isRequired whether agents have to fill it in
 */
public record ConditionalFieldRequest(String fieldId, boolean isRequired) {

    /**
     * A field.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public static ConditionalFieldRequest of(String fieldId, boolean isRequired) {
        return new ConditionalFieldRequest(Arguments.notBlank("fieldId", fieldId), isRequired);
    }

    /**
     * The field as a form has it.
     *
     * @throws IllegalArgumentException if it has no id
     */
    public static ConditionalFieldRequest from(ConditionalField field) {
        return of(idOf(field.field()), Boolean.TRUE.equals(field.isRequired()));
    }

    static String idOf(@Nullable Field field) {
        return Arguments.required("fieldId", field == null ? null : field.id());
    }
}
