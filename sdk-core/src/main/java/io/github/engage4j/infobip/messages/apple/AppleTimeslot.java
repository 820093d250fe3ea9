package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.EpochMilliseconds;
import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time. Its constructor is not API: components get added.
 *
 * @param identifier what comes back when it is chosen
 * @param startTime when it starts, to the millisecond; sent as a number and answered as a text
 * @param duration how long it takes; that it is in seconds is an assumption, or null
 */
public record AppleTimeslot(
        @Required String identifier,
        @EpochMilliseconds @Required Instant startTime,
        @Nullable Integer duration) {

    /**
     * A time.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static AppleTimeslot of(String identifier, Instant startTime) {
        return new AppleTimeslot(
                Arguments.notBlank("identifier", identifier), Arguments.required("startTime", startTime), null);
    }

    /**
     * A time; duration may be null.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static AppleTimeslot of(String identifier, Instant startTime, @Nullable Integer duration) {
        return new AppleTimeslot(
                Arguments.notBlank("identifier", identifier), Arguments.required("startTime", startTime), duration);
    }
}
