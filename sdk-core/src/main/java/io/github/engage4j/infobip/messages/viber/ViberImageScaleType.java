package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.api.OpenEnum;

/**
 * How an image fills its place. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ViberImageScaleType(String value) implements OpenEnum {

    public static final ViberImageScaleType FIT = new ViberImageScaleType("FIT");
    public static final ViberImageScaleType CROP = new ViberImageScaleType("CROP");
    public static final ViberImageScaleType FILL = new ViberImageScaleType("FILL");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ViberImageScaleType of(String value) {
        return new ViberImageScaleType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
