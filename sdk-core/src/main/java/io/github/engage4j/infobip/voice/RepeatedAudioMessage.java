package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Something that callers hear again and again: a text that is spoken, or a file. Its constructor is not API: components get added.
 *
 * @param enabled whether it is heard
 * @param audioSourceType which of the two sources it has; the specification names this member {@code Audio source type}, its examples
 *     {@code audioSourceType}
 * @param ttsAudioSource the text that is spoken
 * @param fileAudioSource the file
 * @param repeatInterval how long until it is heard again
 * @param duration what the examples of hold configurations have in the place of {@code repeatInterval}; kept as JSON, because in some its
 *     unit is a list
 */
public record RepeatedAudioMessage(
        @Nullable Boolean enabled,
        @Nullable AudioSourceType audioSourceType,
        @Nullable TtsAudioSource ttsAudioSource,
        @Nullable FileAudioSource fileAudioSource,
        @Nullable VoiceDuration repeatInterval,
        @Nullable Json duration) {

    /** A text that is spoken, and how long until it is spoken again. */
    public static RepeatedAudioMessage tts(TtsAudioSource text, VoiceDuration repeatInterval) {
        return new RepeatedAudioMessage(
                true,
                AudioSourceType.TTS,
                Arguments.required("text", text),
                null,
                Arguments.required("repeatInterval", repeatInterval),
                null);
    }

    /** A file, and how long until it is played again. */
    public static RepeatedAudioMessage file(FileAudioSource file, VoiceDuration repeatInterval) {
        return new RepeatedAudioMessage(
                true,
                AudioSourceType.FILE,
                null,
                Arguments.required("file", file),
                Arguments.required("repeatInterval", repeatInterval),
                null);
    }

    /** Nothing. */
    public static RepeatedAudioMessage disabled() {
        return new RepeatedAudioMessage(false, null, null, null, null, null);
    }
}
