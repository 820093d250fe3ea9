package io.github.engage4j.infobip.workinghours;

import io.github.engage4j.internal.Arguments;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * The hours of one day. The specification counts the end in minutes before midnight, but its examples write a whole day as 0 to 1440:
 * both ends are minutes after midnight. Its constructor is not API: components get added.
 *
 * @param startTime when work starts, in minutes after midnight, 0 to 1440
 * @param endTime when work ends, in minutes after midnight, 0 to 1440
 * @param enabled whether there is work on that day
 */
public record WorkDay(
        @Nullable Integer startTime,
        @Nullable Integer endTime,
        @Nullable Boolean enabled) {

    private static final int MINUTES = 1440;

    /**
     * From one time to another, to the minute; an end at {@link LocalTime#MIDNIGHT} is the end of the day.
     *
     * @throws IllegalArgumentException if it does not end after its start
     */
    public static WorkDay of(LocalTime start, LocalTime end) {
        int first = Arguments.required("start", start).get(ChronoField.MINUTE_OF_DAY);
        int last = Arguments.required("end", end).get(ChronoField.MINUTE_OF_DAY);
        int until = last == 0 ? MINUTES : last;
        if (until <= first) {
            throw new IllegalArgumentException("a day must end after its start, but is " + start + " to " + end);
        }
        return new WorkDay(first, until, true);
    }

    /** From midnight to midnight. */
    public static WorkDay allDay() {
        return new WorkDay(0, MINUTES, true);
    }

    /** No work. */
    public static WorkDay off() {
        return new WorkDay(0, MINUTES, false);
    }
}
