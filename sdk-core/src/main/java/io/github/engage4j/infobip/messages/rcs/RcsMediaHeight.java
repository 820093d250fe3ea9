package io.github.engage4j.infobip.messages.rcs;

import io.github.engage4j.api.OpenEnum;

/**
 * How high the image of a card is. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record RcsMediaHeight(String value) implements OpenEnum {

    public static final RcsMediaHeight SHORT = new RcsMediaHeight("SHORT");
    public static final RcsMediaHeight MEDIUM = new RcsMediaHeight("MEDIUM");
    public static final RcsMediaHeight TALL = new RcsMediaHeight("TALL");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static RcsMediaHeight of(String value) {
        return new RcsMediaHeight(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
