package io.github.engage4j.infobip.forms;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;

/**
 * A field to put on a form. Its constructor is not API: components get added.
 *
 * @param fieldId the field
 * @param isRequired whether agents have to fill it in
 * @param conditions which further fields appear when it has a certain value
 */
public record FormFieldRequest(String fieldId, boolean isRequired, List<FieldConditionRequest> conditions) {

    /**
     * A field that always appears alone.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public static FormFieldRequest of(String fieldId, boolean isRequired) {
        return new FormFieldRequest(Arguments.notBlank("fieldId", fieldId), isRequired, Absent.list());
    }

    /**
     * The field as it stands on a form.
     *
     * @throws IllegalArgumentException if it has no id
     */
    public static FormFieldRequest from(FormField field) {
        return of(ConditionalFieldRequest.idOf(field.field()), Boolean.TRUE.equals(field.isRequired()))
                .conditions(field.conditions().stream()
                        .map(FieldConditionRequest::from)
                        .toList());
    }

    /** The same field, which makes further fields appear when it has certain values. */
    public FormFieldRequest conditions(List<FieldConditionRequest> conditions) {
        return new FormFieldRequest(fieldId, isRequired, Absent.copy(conditions));
    }
}
