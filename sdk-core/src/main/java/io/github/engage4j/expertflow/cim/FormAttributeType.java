package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;

/**
 * How a question of a form is answered. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record FormAttributeType(String value) implements OpenEnum {

    public static final FormAttributeType INPUT = new FormAttributeType("INPUT");
    public static final FormAttributeType TEXTAREA = new FormAttributeType("TEXTAREA");
    public static final FormAttributeType OPTIONS = new FormAttributeType("OPTIONS");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static FormAttributeType of(String value) {
        return new FormAttributeType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
