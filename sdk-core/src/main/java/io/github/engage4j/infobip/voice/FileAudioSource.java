package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * An audio file that was uploaded to the platform.
 *
 * @param fileDescriptor the descriptor that the upload answered
 */
public record FileAudioSource(@Nullable String fileDescriptor) {

    /**
     * A file.
     *
     * @param fileDescriptor the descriptor that the upload answered, at most 128 characters
     * @throws IllegalArgumentException if it is blank or too long
     */
    public static FileAudioSource of(String fileDescriptor) {
        return new FileAudioSource(
                Arguments.atMost(128, "fileDescriptor", Arguments.notBlank("fileDescriptor", fileDescriptor)));
    }
}
