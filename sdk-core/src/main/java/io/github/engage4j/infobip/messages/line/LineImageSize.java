package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.api.OpenEnum;

/**
 * How an image fills its place. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record LineImageSize(String value) implements OpenEnum {

    public static final LineImageSize COVER = new LineImageSize("COVER");
    public static final LineImageSize CONTAIN = new LineImageSize("CONTAIN");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static LineImageSize of(String value) {
        return new LineImageSize(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
