package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What callers hear again and again while they wait, and the keys that they may press meanwhile. Its constructor is not API: components get
 * added.
 *
 * @param enabled whether it is heard
 * @param audioSourceType which of the two sources it has; the specification names this member {@code Audio source type}, its examples
 *     {@code audioSourceType}
 * @param ttsAudioSource the text that is spoken
 * @param fileAudioSource the file
 * @param repeatInterval how long until it is heard again
 * @param collectables the keys
 * @param collectDuration how long to wait for a key
 */
public record WaitingAnnouncement(
        @Nullable Boolean enabled,
        @Nullable AudioSourceType audioSourceType,
        @Nullable TtsAudioSource ttsAudioSource,
        @Nullable FileAudioSource fileAudioSource,
        @Nullable VoiceDuration repeatInterval,
        List<Collectable> collectables,
        @Nullable VoiceDuration collectDuration) {

    /** A text that is spoken, and how long until it is spoken again. */
    public static WaitingAnnouncement tts(TtsAudioSource text, VoiceDuration repeatInterval) {
        return of(AudioSourceType.TTS, Arguments.required("text", text), null, repeatInterval);
    }

    /** A file, and how long until it is played again. */
    public static WaitingAnnouncement file(FileAudioSource file, VoiceDuration repeatInterval) {
        return of(AudioSourceType.FILE, null, Arguments.required("file", file), repeatInterval);
    }

    /** Nothing. */
    public static WaitingAnnouncement disabled() {
        return new WaitingAnnouncement(false, null, null, null, null, Absent.list(), null);
    }

    /**
     * The same with keys that callers may press.
     *
     * @param collectDuration how long to wait for a key
     */
    public WaitingAnnouncement collecting(List<Collectable> collectables, VoiceDuration collectDuration) {
        return new WaitingAnnouncement(
                enabled,
                audioSourceType,
                ttsAudioSource,
                fileAudioSource,
                repeatInterval,
                Absent.copy(collectables),
                Arguments.required("collectDuration", collectDuration));
    }

    private static WaitingAnnouncement of(
            AudioSourceType type,
            @Nullable TtsAudioSource text,
            @Nullable FileAudioSource file,
            VoiceDuration repeatInterval) {
        return new WaitingAnnouncement(
                true, type, text, file, Arguments.required("repeatInterval", repeatInterval), Absent.list(), null);
    }
}
