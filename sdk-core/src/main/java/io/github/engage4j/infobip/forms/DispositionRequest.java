package io.github.engage4j.infobip.forms;

import io.github.engage4j.internal.Arguments;

/**
 * What to fill in one field. Its constructor is not API: components get added.
 *
 * @param fieldId the field
 * @param value the value
 */
public record DispositionRequest(String fieldId, String value) {

    private static final int LONGEST_VALUE = 5000;

    /**
     * A value of a field.
     *
     * @param value the value, at most 5,000 characters; may be empty
     * @throws IllegalArgumentException if the field's id is blank or the value is too long
     */
    public static DispositionRequest of(String fieldId, String value) {
        return new DispositionRequest(
                Arguments.notBlank("fieldId", fieldId),
                Arguments.atMost(LONGEST_VALUE, "value", Arguments.required("value", value)));
    }
}
