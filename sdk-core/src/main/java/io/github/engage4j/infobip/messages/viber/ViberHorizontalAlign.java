package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.api.OpenEnum;

/**
 * Where a text stands from left to right. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ViberHorizontalAlign(String value) implements OpenEnum {

    public static final ViberHorizontalAlign LEFT = new ViberHorizontalAlign("LEFT");
    public static final ViberHorizontalAlign CENTER = new ViberHorizontalAlign("CENTER");
    public static final ViberHorizontalAlign RIGHT = new ViberHorizontalAlign("RIGHT");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ViberHorizontalAlign of(String value) {
        return new ViberHorizontalAlign(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
