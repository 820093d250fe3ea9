package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The music that callers hear while they are on hold or being transferred.
 *
 * @param enabled whether it is heard
 * @param useDefault whether it is the platform's own music
 * @param fileAudioSource the file
 */
public record HoldMusic(
        @Nullable Boolean enabled,
        @Nullable Boolean useDefault,
        @Nullable FileAudioSource fileAudioSource) {

    /** The platform's own music. */
    public static HoldMusic standard() {
        return new HoldMusic(true, true, null);
    }

    /** A file. */
    public static HoldMusic file(FileAudioSource file) {
        return new HoldMusic(true, false, Arguments.required("file", file));
    }

    /** No music. */
    public static HoldMusic disabled() {
        return new HoldMusic(false, null, null);
    }
}
