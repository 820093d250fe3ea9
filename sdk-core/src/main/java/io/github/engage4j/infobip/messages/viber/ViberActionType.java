package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.api.OpenEnum;

/**
 * What a button does. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ViberActionType(String value) implements OpenEnum {

    public static final ViberActionType REPLY = new ViberActionType("REPLY");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ViberActionType of(String value) {
        return new ViberActionType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
