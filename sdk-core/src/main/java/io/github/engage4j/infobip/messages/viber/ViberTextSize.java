package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.api.OpenEnum;

/**
 * The size of a text. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ViberTextSize(String value) implements OpenEnum {

    public static final ViberTextSize SMALL = new ViberTextSize("SMALL");
    public static final ViberTextSize REGULAR = new ViberTextSize("REGULAR");
    public static final ViberTextSize LARGE = new ViberTextSize("LARGE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ViberTextSize of(String value) {
        return new ViberTextSize(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
