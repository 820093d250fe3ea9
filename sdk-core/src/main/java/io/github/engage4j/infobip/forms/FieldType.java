package io.github.engage4j.infobip.forms;

import io.github.engage4j.api.OpenEnum;

/**
 * The type of a field. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record FieldType(String value) implements OpenEnum {

    /** One line of text. */
    public static final FieldType TEXT = new FieldType("TEXT");
    /** Several lines of text. */
    public static final FieldType MULTILINE = new FieldType("MULTILINE");
    /** Checked or not. */
    public static final FieldType CHECKBOX = new FieldType("CHECKBOX");
    /** One of several options. */
    public static final FieldType DROPDOWN = new FieldType("DROPDOWN");
    /** A whole number. */
    public static final FieldType INTNUMBER = new FieldType("INTNUMBER");
    /** A decimal number. */
    public static final FieldType DECIMALNUMBER = new FieldType("DECIMALNUMBER");
    /** A text that matches a regular expression. */
    public static final FieldType REGEX = new FieldType("REGEX");
    /** A date. */
    public static final FieldType DATE = new FieldType("DATE");
    /** A card; Infobip does not document what is meant. */
    public static final FieldType CARD = new FieldType("CARD");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static FieldType of(String value) {
        return new FieldType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
