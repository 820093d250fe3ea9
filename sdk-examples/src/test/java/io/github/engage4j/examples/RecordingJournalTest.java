package io.github.engage4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.examples.RecordingJournal.Entry;
import io.github.engage4j.examples.RecordingJournal.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingJournalTest {

    private static final String ID = "5f1c7b1e-5a0c-3a52-8f30-54a5a8f0a111";
    private static final String OTHER = "5f1c7b1e-5a0c-3a52-8f30-54a5a8f0a222";
    private static final String PLATFORM = "https://cx.example.com";
    private static final String HEAD = "PLATFORM\t" + PLATFORM + "\n";
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
            assertThat(journal.of(UUID.fromString(ID))).isEqualTo(new Entry(State.SENDING, AT));
            assertThat(journal.of(UUID.fromString(OTHER))).isEqualTo(new Entry(State.REFUSED, AT));
            assertThat(journal.count(State.SENDING)).isEqualTo(1);
        }
    }

    @Test
    void notesBeforeItReturns() throws IOException {
        try (RecordingJournal journal = open()) {
            journal.sending(ID, AT);

            assertThat(Files.readString(file())).isEqualTo(HEAD + "SENDING\t" + ID + "\t2026-11-20T09:12:44Z\t\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SEND", "SENDING\t", "SENDING\t5f1c7b", "PUSHED\t5f1c7b1e-5a0c-3a52-8f30"})
    void knowsNothingByALineThatWasNotWrittenToItsEnd(String line) throws IOException {
        Files.writeString(file(), HEAD + line);

        try (RecordingJournal journal = open()) {
            assertThat(journal.of(UUID.fromString(ID))).isNull();
            journal.ended(OTHER, State.PUSHED, "");
        }

        try (RecordingJournal journal = open()) {
            assertThat(journal.count(State.PUSHED)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 35, 36, 37, 45})
    void isInDoubtAboutAnActivityThatATornLineMayHaveMeant(int length) throws IOException {
        String line = "SENDING\t" + (ID + "\t" + AT).substring(0, length);
        Files.writeString(file(), HEAD + line + "\n" + line);

        try (RecordingJournal journal = open()) {
            assertThat(journal.of(UUID.fromString(ID))).isEqualTo(new Entry(State.SENDING, Instant.EPOCH));
            assertThat(journal.of(new UUID(4, 5))).isNull();
            journal.ended(ID, State.PUSHED, "found");
        }

        try (RecordingJournal journal = open()) {
            assertThat(journal.of(UUID.fromString(ID))).isEqualTo(new Entry(State.PUSHED, Instant.EPOCH));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP 4"})
    void keepsALastLineThatLostItsEnd(String reason) throws IOException {
        Files.writeString(file(), HEAD + "SENDING\t" + ID + "\t" + AT + "\t" + reason);

        try (RecordingJournal journal = open()) {
            assertThat(journal.count(State.SENDING)).isEqualTo(1);
            journal.ended(ID, State.PUSHED, "");
        }

        assertThat(Files.readAllLines(file())).hasSize(3).last().asString().startsWith("PUSHED\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAT", "PLATFORM\thttps://cx.example.com"})
    void startsAgainBehindAFirstLineThatWasNotWrittenToItsEnd(String start) throws IOException {
        Files.writeString(file(), start);

        open().close();

        assertThat(file()).hasContent(HEAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLATFORM\\thttps://test.example.com\\nx | tells what was pushed to https://test.example.com, not to"
                        + " https://cx.example.com",
                "callId,conversationId | is no journal",
                "RIFF\\0\u00ff\\n | is no journal"
            })
    void leavesAloneWhatIsNotItsOwn(String text, String problem) throws IOException {
        Files.writeString(file(), text.translateEscapes());

        assertThatThrownBy(this::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(file() + " " + problem + ": name another with --journal");
        assertThat(Files.readString(file())).isEqualTo(text.translateEscapes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call-1,conv-1",
                "SENT\t5f1c7b1e-5a0c-3a52-8f30-54a5a8f0a111\t2026-11-20T09:12:44Z\t",
                "PUSHED\t4711\t2026-11-20T09:12:44Z\t",
                "PUSHED\t5f1c7b1e-5a0c-3a52-8f30-54a5a8f0a111\tyesterday\t"
            })
    void namesALineThatIsNone(String line) throws IOException {
        Files.writeString(file(), HEAD + line + "\n");

        assertThatThrownBy(this::open).hasMessage(file() + ", line 2, is no line of a journal");
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
        return RecordingJournal.open(file(), PLATFORM);
    }

    private Path file() {
        return folder.resolve("journal");
    }
}
