package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.api.OpenEnum;

/**
 * The shape of images. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record LineImageAspectRatio(String value) implements OpenEnum {

    public static final LineImageAspectRatio RECTANGLE = new LineImageAspectRatio("RECTANGLE");
    public static final LineImageAspectRatio SQUARE = new LineImageAspectRatio("SQUARE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static LineImageAspectRatio of(String value) {
        return new LineImageAspectRatio(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
