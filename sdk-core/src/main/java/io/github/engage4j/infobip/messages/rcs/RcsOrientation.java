package io.github.engage4j.infobip.messages.rcs;

import io.github.engage4j.api.OpenEnum;

/**
 * How the parts of a card are put together. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record RcsOrientation(String value) implements OpenEnum {

    public static final RcsOrientation HORIZONTAL = new RcsOrientation("HORIZONTAL");
    public static final RcsOrientation VERTICAL = new RcsOrientation("VERTICAL");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static RcsOrientation of(String value) {
        return new RcsOrientation(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
