package io.github.engage4j.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the form in which most dates come, UTC to the second or finer, without a formatter, which takes longer than a whole answer. */
final class UtcDate {

    private static final List<String> ZONES = List.of("Z", "+00:00", "+0000");
    private static final int END_OF_SECONDS = 19;
    private static final int NANO_DIGITS = 9;

    private UtcDate() {}

    /** The date, or null if it is none, or none in this form. */
    static @Nullable Instant read(String text) {
        int end = endOfTime(text);
        if (end < END_OF_SECONDS || !separated(text)) {
            return null;
        }
        int year = number(text, 0, 4);
        int nanos = nanos(text, end);
        return year < 0 || nanos < 0 ? null : instant(text, year, nanos);
    }

    private static int endOfTime(String text) {
        for (String zone : ZONES) {
            if (text.endsWith(zone)) {
                return text.length() - zone.length();
            }
        }
        return -1;
    }

    private static boolean separated(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static @Nullable Instant instant(String text, int year, int nanos) {
        try {
            return LocalDateTime.of(
                            year,
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, END_OF_SECONDS),
                            nanos)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int nanos(String text, int end) {
        if (end == END_OF_SECONDS) {
            return 0;
        }
        int digits = end - END_OF_SECONDS - 1;
        if (text.charAt(END_OF_SECONDS) != '.' || digits < 1 || digits > NANO_DIGITS) {
            return -1;
        }
        int nanos = number(text, END_OF_SECONDS + 1, end);
        for (int i = digits; i < NANO_DIGITS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** The number that the digits between two places make; negative if one is no digit. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
