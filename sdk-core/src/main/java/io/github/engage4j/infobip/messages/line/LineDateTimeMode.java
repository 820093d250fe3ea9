package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.api.OpenEnum;

/**
 * What is picked. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record LineDateTimeMode(String value) implements OpenEnum {

    public static final LineDateTimeMode DATETIME = new LineDateTimeMode("DATETIME");
    public static final LineDateTimeMode DATE = new LineDateTimeMode("DATE");
    public static final LineDateTimeMode TIME = new LineDateTimeMode("TIME");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static LineDateTimeMode of(String value) {
        return new LineDateTimeMode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
