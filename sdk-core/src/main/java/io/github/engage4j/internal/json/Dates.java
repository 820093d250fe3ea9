package io.github.engage4j.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** Reads dates in every form that the platforms write, and writes each platform's own. */
public final class Dates {

    private static final DateTimeFormatter INFOBIP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter LENIENT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .optionalEnd()
            .optionalStart()
            .appendLiteral(' ')
            .optionalEnd()
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH", "Z")
            .optionalEnd()
            .toFormatter(java.util.Locale.ROOT);

    private Dates() {}

    /**
     * Reads a date: with an offset of any form, without one (UTC, as Infobip documents for its API keys), or as epoch milliseconds.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Instant read(String text) {
        try {
            if (!text.isEmpty()
                    && text.chars().skip(text.charAt(0) == '-' ? 1 : 0).allMatch(c -> c >= '0' && c <= '9')) {
                return Instant.ofEpochMilli(Long.parseLong(text));
            }
            return instant(LENIENT.parse(text));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("not a date: a text of " + text.length() + " characters", e);
        }
    }

    /** Writes a date as Infobip documents it: {@code yyyy-MM-dd'T'HH:mm:ss.SSS+0000}. */
    public static String infobip(Instant date) {
        return INFOBIP.format(date);
    }

    private static Instant instant(TemporalAccessor parsed) throws DateTimeParseException {
        if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
            return OffsetDateTime.from(parsed).toInstant();
        }
        return LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
    }
}
