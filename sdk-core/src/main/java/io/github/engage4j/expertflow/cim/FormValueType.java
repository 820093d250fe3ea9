package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;

/**
 * What kind of answer a question of a form takes. Expertflow publishes no list; these occur in its samples. Open: what has no constant
 * survives.
 *
 * @param value the text as the platform writes it
 */
public record FormValueType(String value) implements OpenEnum {

    public static final FormValueType BOOLEAN = new FormValueType("boolean");
    public static final FormValueType NPS = new FormValueType("nps");
    public static final FormValueType FIVE_STAR_RATING = new FormValueType("5-star-rating");
    public static final FormValueType CHECKBOX = new FormValueType("checkbox");
    public static final FormValueType DROPDOWN = new FormValueType("dropdown");
    public static final FormValueType MCQ = new FormValueType("mcq");
    public static final FormValueType SHORT_ANSWER = new FormValueType("shortAnswer");
    public static final FormValueType PARAGRAPH = new FormValueType("paragraph");
    public static final FormValueType ALPHA_NUMERIC_SPECIAL = new FormValueType("alphaNumericSpecial");
    public static final FormValueType EMAIL = new FormValueType("email");
    public static final FormValueType PHONE_NUMBER = new FormValueType("phoneNumber");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static FormValueType of(String value) {
        return new FormValueType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
