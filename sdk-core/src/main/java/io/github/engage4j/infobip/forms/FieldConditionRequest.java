package io.github.engage4j.infobip.forms;

import io.github.engage4j.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which fields shall appear on a form when another field has a certain value. Its constructor is not API: components get added.
 *
 * @param id the id of the condition, if there is one already
 * @param value the value that the other field must have
 * @param conditionalFields the fields that appear
 */
public record FieldConditionRequest(
        @Nullable String id, String value, List<ConditionalFieldRequest> conditionalFields) {

    /**
     * A new condition.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public static FieldConditionRequest of(String value, List<ConditionalFieldRequest> conditionalFields) {
        return new FieldConditionRequest(null, Arguments.notBlank("value", value), List.copyOf(conditionalFields));
    }

    /**
     * The condition as a form has it.
     *
     * @throws IllegalArgumentException if it has no value, or one of its fields no id
     */
    public static FieldConditionRequest from(FieldCondition condition) {
        List<ConditionalFieldRequest> fields =
                condition.fields().stream().map(ConditionalFieldRequest::from).toList();
        return new FieldConditionRequest(condition.id(), Arguments.notBlank("value", condition.value()), fields);
    }

    /** The same condition under the id that a form already has it under. */
    public FieldConditionRequest id(String id) {
        return new FieldConditionRequest(Arguments.notBlank("id", id), value, conditionalFields);
    }
}
