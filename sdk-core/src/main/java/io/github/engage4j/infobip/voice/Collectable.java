package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A key that a caller may press, and what it does.
 *
 * @param code the key
 * @param action what it does
 * @param value what the action needs
 */
public record Collectable(
        @Nullable String code,
        @Nullable CollectableAction action,
        @Nullable String value) {

    /**
     * A key of any action.
     *
     * @param code the key, at most 36 characters
     * @param action what it does
     * @param value what the action needs, at most 64 characters
     * @throws IllegalArgumentException if one of them is missing, blank or too long
     */
    public static Collectable of(String code, CollectableAction action, String value) {
        return new Collectable(
                Arguments.atMost(36, "code", Arguments.notBlank("code", code)),
                Arguments.required("action", action),
                Arguments.atMost(64, "value", Arguments.notBlank("value", value)));
    }
}
