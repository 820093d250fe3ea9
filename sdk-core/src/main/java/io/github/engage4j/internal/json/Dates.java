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

    private Dates() {}

    /**
     * Reads a date: with an offset of any form, without one (UTC, as Infobip documents for its API keys), or as epoch milliseconds.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Instant read(String text) {
        try {
            Instant usual = UtcDate.read(text);
            if (usual != null) {
                return usual;
            }
            return isNumber(text) ? Instant.ofEpochMilli(Long.parseLong(text)) : instant(Lenient.FORMAT.parse(text));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("not a date: a text of " + text.length() + " characters", e);
        }
    }

    /** Writes a date as Infobip documents it: {@code yyyy-MM-dd'T'HH:mm:ss.SSS+0000}. */
    public static String infobip(Instant date) {
        return Infobip.FORMAT.format(date);
    }

    /** Writes a date as Infobip documents it for API keys: {@code yyyy-MM-dd'T'HH:mm:ss}, in UTC. */
    public static String withoutOffset(Instant date) {
        return WithoutOffsetForm.FORMAT.format(date);
    }

    private static Instant instant(TemporalAccessor parsed) throws DateTimeParseException {
        if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
            return OffsetDateTime.from(parsed).toInstant();
        }
        return LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
    }

    private static boolean isNumber(String text) {
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Made when the first date is written: a formatter is slow to make. */
    private static final class Infobip {

        private static final DateTimeFormatter FORMAT =
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC);
    }

    /** Made when the first date of an API key is written. */
    private static final class WithoutOffsetForm {

        private static final DateTimeFormatter FORMAT =
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);
    }

    /** Made when the first unusual date is read. */
    private static final class Lenient {

        private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
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
    }
}
