package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.OpenEnum;

/**
 * What kind of number a sender is. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record NumberType(String value) implements OpenEnum {

    public static final NumberType VIRTUAL_LONG_NUMBER = new NumberType("VIRTUAL_LONG_NUMBER");
    public static final NumberType SHORT_CODE = new NumberType("SHORT_CODE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static NumberType of(String value) {
        return new NumberType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
