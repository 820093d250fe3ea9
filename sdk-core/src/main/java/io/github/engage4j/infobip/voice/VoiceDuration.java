package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;

/**
 * A length of time with its unit.
 *
 * @param unit the unit
 * @param value how many of it, at least 1
 */
public record VoiceDuration(VoiceDurationUnit unit, int value) {

    /**
     * So many seconds.
     *
     * @throws IllegalArgumentException if less than 1
     */
    public static VoiceDuration seconds(int value) {
        return of(VoiceDurationUnit.SECONDS, value);
    }

    /**
     * So many minutes.
     *
     * @throws IllegalArgumentException if less than 1
     */
    public static VoiceDuration minutes(int value) {
        return of(VoiceDurationUnit.MINUTES, value);
    }

    /**
     * So many hours.
     *
     * @throws IllegalArgumentException if less than 1
     */
    public static VoiceDuration hours(int value) {
        return of(VoiceDurationUnit.HOURS, value);
    }

    private static VoiceDuration of(VoiceDurationUnit unit, int value) {
        return new VoiceDuration(unit, Arguments.between(1, Integer.MAX_VALUE, "value", value));
    }
}
