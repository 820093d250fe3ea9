package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Something that callers hear once: a text that is spoken, or a file. Its constructor is not API: components get added.
 *
 * @param enabled whether it is heard
 * @param audioSourceType which of the two sources it has; the specification names this member {@code Audio source type}, its examples
 *     {@code audioSourceType}
 * @param ttsAudioSource the text that is spoken
 * @param fileAudioSource the file
 */
public record AudioMessage(
        @Nullable Boolean enabled,
        @Nullable AudioSourceType audioSourceType,
        @Nullable TtsAudioSource ttsAudioSource,
        @Nullable FileAudioSource fileAudioSource) {

    /** A text that is spoken. */
    public static AudioMessage tts(TtsAudioSource text) {
        return new AudioMessage(true, AudioSourceType.TTS, Arguments.required("text", text), null);
    }

    /** A file. */
    public static AudioMessage file(FileAudioSource file) {
        return new AudioMessage(true, AudioSourceType.FILE, null, Arguments.required("file", file));
    }

    /** Nothing. */
    public static AudioMessage disabled() {
        return new AudioMessage(false, null, null, null);
    }
}
