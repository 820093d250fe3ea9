package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * How the value of a placeholder is spoken: as the speech engine likes, as an ordinal or as a cardinal number. Open: what has no constant
 * survives.
 *
 * @param value the text as the platform writes it
 */
public record TtsPlaceholderSayAs(String value) implements OpenEnum {

    public static final TtsPlaceholderSayAs DEFAULT = new TtsPlaceholderSayAs("DEFAULT");
    public static final TtsPlaceholderSayAs ORDINAL = new TtsPlaceholderSayAs("ORDINAL");
    public static final TtsPlaceholderSayAs CARDINAL = new TtsPlaceholderSayAs("CARDINAL");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static TtsPlaceholderSayAs of(String value) {
        return new TtsPlaceholderSayAs(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
