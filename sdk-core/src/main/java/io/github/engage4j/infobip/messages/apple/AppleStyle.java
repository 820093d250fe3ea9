package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.api.OpenEnum;

/**
 * The size of a bubble. The platform writes it in small and in capital letters. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record AppleStyle(String value) implements OpenEnum {

    public static final AppleStyle ICON = new AppleStyle("icon");
    public static final AppleStyle SMALL = new AppleStyle("small");
    public static final AppleStyle LARGE = new AppleStyle("large");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static AppleStyle of(String value) {
        return new AppleStyle(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
