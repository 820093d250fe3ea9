package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The music that callers hear while they wait.
 *
 * @param enabled whether it is heard
 * @param fileAudioSource the file
 */
public record WaitingMusic(
        @Nullable Boolean enabled, @Nullable FileAudioSource fileAudioSource) {

    /** A file. */
    public static WaitingMusic file(FileAudioSource file) {
        return new WaitingMusic(true, Arguments.required("file", file));
    }

    /** No music. */
    public static WaitingMusic disabled() {
        return new WaitingMusic(false, null);
    }
}
