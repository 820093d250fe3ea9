package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * What a placeholder in a spoken text stands for. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record TtsPlaceholderType(String value) implements OpenEnum {

    public static final TtsPlaceholderType POSITION_IN_QUEUE = new TtsPlaceholderType("POSITION_IN_QUEUE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static TtsPlaceholderType of(String value) {
        return new TtsPlaceholderType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
