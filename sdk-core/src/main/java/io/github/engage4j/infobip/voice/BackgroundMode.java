package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * What stands behind an agent in a video call. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record BackgroundMode(String value) implements OpenEnum {

    public static final BackgroundMode NONE = new BackgroundMode("NONE");
    public static final BackgroundMode BACKGROUND_BLUR = new BackgroundMode("BACKGROUND_BLUR");
    public static final BackgroundMode VIRTUAL_BACKGROUND = new BackgroundMode("VIRTUAL_BACKGROUND");
    public static final BackgroundMode FACE_TRACK = new BackgroundMode("FACE_TRACK");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static BackgroundMode of(String value) {
        return new BackgroundMode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
