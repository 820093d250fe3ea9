package io.github.engage4j.infobip.messages.rcs;

import io.github.engage4j.api.OpenEnum;

/**
 * On which side of a horizontal card the image is. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record RcsAlignment(String value) implements OpenEnum {

    public static final RcsAlignment LEFT = new RcsAlignment("LEFT");
    public static final RcsAlignment RIGHT = new RcsAlignment("RIGHT");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static RcsAlignment of(String value) {
        return new RcsAlignment(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
