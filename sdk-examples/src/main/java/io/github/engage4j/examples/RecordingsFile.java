package io.github.engage4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.engage4j.expertflow.cim.CimMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of recordings in UTF-8: a line with the names of the columns, then a line for each recording. Each line is read by itself, so
 * that a broken one spoils no other; a value can therefore hold no line break, and holds no quote either.
 */
final class RecordingsFile {

    static final String HEAD = "callId,conversationId,customerId,recordingUrl,startedAt";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NOT_UTF_8 = "\uFFFD";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).get();
    private static final int COLUMNS = HEAD.split(",").length;

    private final Path path;

    /**
     * A file that is there.
     *
     * @throws IllegalArgumentException if there is no such file, or its first line does not name the columns
     */
    RecordingsFile(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("there is no file " + path);
        }
        this.path = path;
        try (Stream<String> lines = texts()) {
            String head = lines.findFirst().orElse("").replace(BYTE_ORDER_MARK, "");
            if (!head.strip().equals(HEAD)) {
                throw new IllegalArgumentException(path + " must begin with the line " + HEAD);
            }
        }
    }

    /** How many lines come after the first. */
    long size() throws IOException {
        try (Stream<String> lines = texts()) {
            return lines.skip(1).count();
        }
    }

    /** The lines after the first, as they are needed. To be closed. */
    @SuppressWarnings("StreamResourceLeak") // whoever reads the lines closes them
    Stream<Line> lines() throws IOException {
        AtomicLong number = new AtomicLong(1);
        return texts().skip(1).map(text -> line(number.incrementAndGet(), text));
    }

    /** The lines as texts, with a mark in place of what is not UTF-8. */
    @SuppressWarnings("StreamResourceLeak") // the reader is closed with the stream
    private Stream<String> texts() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), UTF_8));
        return reader.lines().onClose(() -> close(reader));
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(long number, String text) {
        try {
            return new Line(number, recording(text).activity(), "");
        } catch (IllegalArgumentException e) {
            return new Line(number, null, String.valueOf(e.getMessage()));
        }
    }

    private static Recording recording(String text) {
        if (text.contains(NOT_UTF_8)) {
            throw new IllegalArgumentException("it is not UTF-8");
        }
        CSVRecord values = parsed(text);
        if (values.stream().anyMatch(value -> value.contains("\""))) {
            throw new IllegalArgumentException("a quote stands within a value");
        }
        if (values.size() != COLUMNS) {
            throw new IllegalArgumentException("it has " + values.size() + " values instead of " + COLUMNS);
        }
        return new Recording(
                values.get(0), optional(values.get(1)), optional(values.get(2)), values.get(3), date(values.get(4)));
    }

    private static CSVRecord parsed(String text) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() == 1) {
                return records.get(0);
            }
            throw new IllegalArgumentException("it is empty");
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("it is not CSV: a quote is not closed, or something follows it", e);
        }
    }

    private static @Nullable String optional(String value) {
        return value.isEmpty() ? null : value;
    }

    private static Instant date(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "startedAt must be a date such as 2026-11-20T10:15:30Z, but is '" + value + "'", e);
        }
    }

    /**
     * A line of the file.
     *
     * @param number its number, from 1, the line with the names included
     * @param activity what it says, or null if it says nothing that can be pushed
     * @param problem why it says nothing; empty otherwise
     */
    record Line(long number, @Nullable CimMessage activity, String problem) {}
}
