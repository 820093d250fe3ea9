package io.github.engage4j.internal.http;

import io.github.engage4j.api.ResponseHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the Retry-After header, which holds seconds or a date. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(366);

    private RetryAfter() {}

    /** How long the platform asks to wait; null if it does not say, or not in a form that anyone could read. */
    static @Nullable Duration of(ResponseHeaders headers, Clock clock) {
        String value = headers.value("Retry-After");
        if (value == null) {
            return null;
        }
        Duration wait = value.strip().matches("\\d+(\\.\\d+)?") ? seconds(value.strip()) : until(value.strip(), clock);
        if (wait == null) {
            return null;
        }
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Duration seconds(String value) {
        double seconds = Double.parseDouble(value);
        return seconds > LONGEST.toSeconds() ? LONGEST : Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static @Nullable Duration until(String date, Clock clock) {
        try {
            return Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
