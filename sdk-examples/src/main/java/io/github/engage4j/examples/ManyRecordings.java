package io.github.engage4j.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;

/** Makes files of recordings that nobody made. */
final class ManyRecordings {

    private static final int OF_A_CONVERSATION = 20;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private ManyRecordings() {}

    /** Writes a file of so many recordings, those of a conversation among others. It is there as a whole or not at all. */
    static void write(Path path, int rows) throws IOException {
        Path unfinished = Path.of(path + ".new");
        int conversations = Math.max(1, rows / OF_A_CONVERSATION);
        try (BufferedWriter file = Files.newBufferedWriter(unfinished)) {
            file.write(RecordingsFile.HEAD + "\n");
            for (int row = 0; row < rows; row++) {
                file.write(line(row, row % conversations));
            }
        }
        Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(int row, int conversation) {
        return String.format(
                Locale.ROOT,
                "%032x,%024x,%024x,https://recordings.example.com/%d.wav,%s\n",
                row,
                0xc0000000L + conversation,
                0xa0000000L + conversation,
                row,
                FIRST.plusSeconds(row));
    }
}
