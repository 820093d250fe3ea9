package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * Whether a caller hears a text that is spoken or a file. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record AudioSourceType(String value) implements OpenEnum {

    public static final AudioSourceType TTS = new AudioSourceType("TTS");
    public static final AudioSourceType FILE = new AudioSourceType("FILE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static AudioSourceType of(String value) {
        return new AudioSourceType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
