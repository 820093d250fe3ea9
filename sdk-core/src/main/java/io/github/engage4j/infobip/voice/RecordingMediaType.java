package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * What of a call is recorded. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record RecordingMediaType(String value) implements OpenEnum {

    public static final RecordingMediaType AUDIO = new RecordingMediaType("AUDIO");
    public static final RecordingMediaType AUDIO_AND_VIDEO = new RecordingMediaType("AUDIO_AND_VIDEO");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static RecordingMediaType of(String value) {
        return new RecordingMediaType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
