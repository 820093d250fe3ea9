package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * The unit of a {@link VoiceDuration}. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record VoiceDurationUnit(String value) implements OpenEnum {

    public static final VoiceDurationUnit SECONDS = new VoiceDurationUnit("SECONDS");
    public static final VoiceDurationUnit MINUTES = new VoiceDurationUnit("MINUTES");
    public static final VoiceDurationUnit HOURS = new VoiceDurationUnit("HOURS");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static VoiceDurationUnit of(String value) {
        return new VoiceDurationUnit(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
