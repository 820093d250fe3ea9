package io.github.engage4j.testing.internal.infobip;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether it is inside of working hours. That disabled hours are never left, and that the minute of the end is outside, are
 * assumptions.
 */
final class OpeningTimes {

    private static final int MINUTES = 1440;

    private OpeningTimes() {}

    static boolean isOpen(Map<String, @Nullable Object> hours, Instant now) {
        if (!Boolean.TRUE.equals(hours.get("enabled"))) {
            return true;
        }
        ZonedDateTime local = now.atZone(ZoneId.of(String.valueOf(hours.get("timezone"))));
        return !isHoliday(hours, local.toLocalDate()) && isWorkTime(hours, local);
    }

    /** Refuses a time zone, a week or holidays that cannot be understood. */
    static void check(Map<String, @Nullable Object> body) {
        Object week = body.get("workWeek");
        if (body.get("timezone") != null && !isZone(body.get("timezone"))) {
            throw InfobipErrors.invalidBody();
        }
        if (week != null
                && !(week instanceof Map<?, ?> days
                        && Stream.of(DayOfWeek.values()).allMatch(day -> isDay(days.get(day.name()))))) {
            throw InfobipErrors.invalidBody();
        }
        WorkingHours.holidays(body).forEach(OpeningTimes::checkHoliday);
    }

    static void checkHoliday(Object holiday) {
        if (!(holiday instanceof Map<?, ?> members && members.get("name") instanceof String)
                || !isDate(members.get("startDate"))
                || !isDate(members.get("endDate"))) {
            throw InfobipErrors.invalidBody();
        }
    }

    private static boolean isHoliday(Map<String, @Nullable Object> hours, LocalDate today) {
        return WorkingHours.holidays(hours).stream()
                .map(holiday -> (Map<?, ?>) holiday)
                .filter(holiday -> Boolean.TRUE.equals(holiday.get("enabled")))
                .anyMatch(holiday -> isWithin(holiday, today));
    }

    /** A holiday without an end is one day, without a start it is none: assumptions. */
    private static boolean isWithin(Map<?, ?> holiday, LocalDate today) {
        if (!(holiday.get("startDate") instanceof String start)) {
            return false;
        }
        LocalDate end = LocalDate.parse(holiday.get("endDate") instanceof String last ? last : start);
        return !today.isBefore(LocalDate.parse(start)) && !today.isAfter(end);
    }

    private static boolean isWorkTime(Map<String, @Nullable Object> hours, ZonedDateTime local) {
        Map<?, ?> week = (Map<?, ?>) java.util.Objects.requireNonNull(hours.get("workWeek"));
        Map<?, ?> day = (Map<?, ?>)
                java.util.Objects.requireNonNull(week.get(local.getDayOfWeek().name()));
        int minute = local.get(ChronoField.MINUTE_OF_DAY);
        return Boolean.TRUE.equals(day.get("enabled"))
                && minute >= minutes(day.get("startTime"))
                && minute < minutes(day.get("endTime"));
    }

    private static boolean isDay(@Nullable Object day) {
        return day instanceof Map<?, ?> hours
                && isMinute(hours.get("startTime"))
                && isMinute(hours.get("endTime"))
                && hours.get("enabled") instanceof Boolean;
    }

    private static boolean isMinute(@Nullable Object value) {
        return minutes(value) >= 0 && minutes(value) <= MINUTES;
    }

    private static int minutes(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : -1;
    }

    private static boolean isZone(@Nullable Object value) {
        try {
            return value instanceof String name && ZoneId.of(name) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDate(@Nullable Object value) {
        try {
            return value == null || (value instanceof String date && LocalDate.parse(date) != null);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
