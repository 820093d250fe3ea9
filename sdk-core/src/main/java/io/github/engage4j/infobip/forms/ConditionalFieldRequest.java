package io.github.engage4j.infobip.forms;

import io.github.engage4j.internal.Arguments;

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
}
