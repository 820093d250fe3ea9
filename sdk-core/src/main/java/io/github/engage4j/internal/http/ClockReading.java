package io.github.engage4j.internal.http;

import io.github.engage4j.api.ResponseHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Two clocks at the time of an answer.
 *
 * @param here what the client's clock says
 * @param there what the platform's says, by the answer's Date header; null if there is none that can be read
 */
public record ClockReading(Instant here, @Nullable Instant there) {

    /** How far two clocks may differ, and how far those within a platform are taken to. */
    public static final Duration LARGEST_SKEW = Duration.ofSeconds(30);

    /** Both clocks, now that the answer has come. */
    public static ClockReading of(ResponseHeaders headers, Clock clock) {
        return new ClockReading(clock.instant(), date(headers));
    }

    /** Why times of the platform cannot be compared with those of the client; null if they can. */
    public @Nullable String problem() {
        if (there == null) {
            return "the answer has no Date header, so the platform's clock is not known";
        }
        return skew().abs().compareTo(LARGEST_SKEW) > 0
                ? "the platform's clock differs from this one by "
                        + skew().abs().toSeconds() + " s"
                : null;
    }

    /** How far the platform's clock is ahead; nothing if it is not known. */
    public Duration skew() {
        return there == null ? Duration.ZERO : Duration.between(here, there);
    }

    private static @Nullable Instant date(ResponseHeaders headers) {
        String date = headers.value("Date");
        try {
            return date == null ? null : DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
