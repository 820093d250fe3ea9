package io.github.engage4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.examples.RecordingJournal.Entry;
import io.github.engage4j.examples.RecordingJournal.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingJournalTest {

    private static final String ID = "5f1c7b1e-5a0c-3a52-8f30-54a5a8f0a111";
    private static final String OTHER = "5f1c7b1e-5a0c-3a52-8f30-54a5a8f0a222";
    private static final Instant AT = Instant.parse("2026-11-20T09:12:44Z");

    @TempDir
    Path folder;

    @Test
    void knowsAfterwardsWhatWasNoted() throws IOException {
        try (RecordingJournal journal = open()) {
            journal.sending(ID, AT);
            journal.sending(OTHER, AT);
            journal.ended(OTHER, State.REFUSED, "HTTP 400\nfield\t'x'");
        }

        try (RecordingJournal journal = open()) {
            assertThat(journal.of(ID)).isEqualTo(new Entry(State.SENDING, AT));
            assertThat(journal.of(OTHER)).isEqualTo(new Entry(State.REFUSED, AT));
            assertThat(journal.count(State.SENDING)).isEqualTo(1);
            assertThat(journal.count()).isEqualTo(2);
        }
    }

    @Test
    void notesBeforeItReturns() throws IOException {
        try (RecordingJournal journal = open()) {
            journal.sending(ID, AT);

            assertThat(Files.readString(file())).isEqualTo("SENDING\t" + ID + "\t2026-11-20T09:12:44Z\t\n");
        }
    }

    @Test
    void dropsALineThatWasNotWrittenToItsEnd() throws IOException {
        try (RecordingJournal journal = open()) {
            journal.sending(ID, AT);
        }
        Files.writeString(file(), "SENDING\t5f1c7b", StandardOpenOption.APPEND);

        try (RecordingJournal journal = open()) {
            journal.ended(ID, State.PUSHED, "");
        }

        assertThat(Files.readString(file()))
                .isEqualTo("SENDING\t" + ID + "\t2026-11-20T09:12:44Z\t\nPUSHED\t" + ID + "\t2026-11-20T09:12:44Z\t\n");
    }

    @Test
    void belongsToOneRunAtATime() throws IOException {
        try (RecordingJournal journal = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is in use");
            journal.sending(ID, AT);
        }
        open().close();
    }

    private RecordingJournal open() throws IOException {
        return RecordingJournal.open(file());
    }

    private Path file() {
        return folder.resolve("journal");
    }
}
