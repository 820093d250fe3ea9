package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The voice that speaks a text.
 *
 * @param name its name, as the platform lists voices for a language
 * @param gender {@code MALE} or {@code FEMALE}; some answers have it in small letters
 */
public record TtsVoice(@Nullable String name, @Nullable String gender) {

    /**
     * A voice.
     *
     * @param name its name, at most 36 characters
     * @param gender {@code MALE} or {@code FEMALE}, at most 36 characters
     * @throws IllegalArgumentException if one of them is blank or too long
     */
    public static TtsVoice of(String name, String gender) {
        return new TtsVoice(
                Arguments.atMost(36, "name", Arguments.notBlank("name", name)),
                Arguments.atMost(36, "gender", Arguments.notBlank("gender", gender)));
    }
}
