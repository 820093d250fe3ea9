package io.github.engage4j.infobip.forms;

import io.github.engage4j.api.OpenEnum;

/**
 * How values of a field can be compared. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record FieldOperator(String value) implements OpenEnum {

    public static final FieldOperator IS = new FieldOperator("IS");
    public static final FieldOperator IS_NOT = new FieldOperator("IS_NOT");
    public static final FieldOperator CONTAINS = new FieldOperator("CONTAINS");
    public static final FieldOperator DOESNT_CONTAIN = new FieldOperator("DOESNT_CONTAIN");
    public static final FieldOperator IS_SELECTED = new FieldOperator("IS_SELECTED");
    public static final FieldOperator NOT_SELECTED = new FieldOperator("NOT_SELECTED");
    public static final FieldOperator IS_EQUAL_TO = new FieldOperator("IS_EQUAL_TO");
    public static final FieldOperator NOT_EQUAL_TO = new FieldOperator("NOT_EQUAL_TO");
    public static final FieldOperator LESS_THAN = new FieldOperator("LESS_THAN");
    public static final FieldOperator GREATER_THAN = new FieldOperator("GREATER_THAN");
    public static final FieldOperator IS_EQUAL_OR_LESS = new FieldOperator("IS_EQUAL_OR_LESS");
    public static final FieldOperator IS_EQUAL_OR_GREATER = new FieldOperator("IS_EQUAL_OR_GREATER");
    public static final FieldOperator BEFORE = new FieldOperator("BEFORE");
    public static final FieldOperator AFTER = new FieldOperator("AFTER");
    public static final FieldOperator BEFORE_OR_ON = new FieldOperator("BEFORE_OR_ON");
    public static final FieldOperator AFTER_OR_ON = new FieldOperator("AFTER_OR_ON");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static FieldOperator of(String value) {
        return new FieldOperator(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
