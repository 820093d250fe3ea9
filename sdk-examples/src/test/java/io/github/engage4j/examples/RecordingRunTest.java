package io.github.engage4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.examples.RecordingJournal.State;
import io.github.engage4j.examples.RecordingsFile.Line;
import io.github.engage4j.expertflow.ActivitiesApi;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.testing.EngageSandboxExtension;
import io.github.engage4j.testing.ExpertflowSandbox;
import io.github.engage4j.testing.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EngageSandboxExtension.class)
class RecordingRunTest {

    private static final String FIRST =
            "call-1,conv-1,cust-1,https://recordings.example.com/1.wav,2026-11-20T09:12:44Z\n";
    private static final String SECOND =
            "call-2,conv-1,cust-1,https://recordings.example.com/2.wav,2026-11-20T09:31:02Z\n";

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(shown, true, UTF_8);
    private final ProgressBar bar = new ProgressBarBuilder()
            .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8)))
            .build();

    @TempDir
    Path folder;

    private RecordingJournal journal;

    @BeforeEach
    void openTheJournal() throws IOException {
        journal = RecordingJournal.open(folder.resolve("journal"), "the sandbox");
    }

    @AfterEach
    void closeAll() throws IOException {
        bar.close();
        journal.close();
    }

    @Test
    void sendsNothingThatItCannotNote(ExpertflowSandbox sandbox, EngageClient client) throws IOException {
        journal.close();

        assertThatThrownBy(() -> run(client).push(file(FIRST), 1))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the journal cannot be written");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void findsAgainWhatWasOnItsWayWhenTheProgramEnded(ExpertflowSandbox sandbox, EngageClient client)
            throws IOException {
        CimMessage first = activity(FIRST);
        client.expertflow().activities().push(first).execute();
        journal.sending(first.id(), Instant.now());

        assertThat(pushed(client, FIRST + SECOND)).isEqualTo(new RecordingTally(2, 2, 0, 0, 0));
        assertThat(sandbox.acknowledgements())
                .hasSize(2)
                .allSatisfy((id, times) -> assertThat(times).isEqualTo(1));
        assertThat(shown.toString(UTF_8)).isEmpty();
    }

    @Test
    void pushesNothingAgainThatThePlatformMayHave(ExpertflowSandbox sandbox, EngageClient client) throws IOException {
        CimMessage first = activity(FIRST);
        journal.sending(first.id(), Instant.now());

        assertThat(pushed(client, FIRST + SECOND)).isEqualTo(new RecordingTally(2, 1, 0, 1, 0));
        assertThat(sandbox.acknowledgements()).hasSize(1).doesNotContainKey(first.id());
        assertThat(shown.toString(UTF_8)).startsWith("UNKNOWN " + first.id() + ": ");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void endsWhenALookUpIsRefusedAndKnowsNoLessThanBefore(int status, ExpertflowSandbox sandbox, EngageClient client)
            throws IOException {
        sandbox.faults().always(Fault.status(status));
        journal.sending(activity(FIRST).id(), Instant.now());
        RecordingRun run = run(client);

        assertThatThrownBy(() -> run.push(file(FIRST + SECOND), 1))
                .isInstanceOfAny(AuthenticationException.class, PermissionException.class);
        assertThat(journal.count(State.SENDING)).isEqualTo(1);
        assertThat(run.tally(2).notPushed()).isEqualTo(2);
        assertThat(sandbox.acknowledgements()).isEmpty();
    }

    @Test
    void givesAnotherTurnOnceThoughTwoLinesHaveIt(ExpertflowSandbox sandbox, EngageClient client) throws IOException {
        sandbox.faults().next(Fault.status(405));

        assertThat(pushed(client, FIRST + SECOND + SECOND)).isEqualTo(new RecordingTally(3, 2, 0, 0, 1));
        assertThat(sandbox.store())
                .extracting(event -> event.textAt("data", "id"))
                .containsExactly(activity(FIRST).id(), activity(SECOND).id());
    }

    @Test
    void countsTheLinesOfItsFileAlone(ExpertflowSandbox sandbox, EngageClient client) throws IOException {
        sandbox.faults().next(Fault.status(400));

        assertThat(pushed(client, FIRST)).isEqualTo(new RecordingTally(1, 0, 1, 0, 0));
        assertThat(pushed(client, SECOND + "broken\n")).isEqualTo(new RecordingTally(2, 1, 0, 0, 1));
    }

    private RecordingTally pushed(EngageClient client, String lines) throws IOException {
        RecordingRun run = run(client);
        RecordingsFile file = file(lines);
        run.push(file, 4);
        return run.tally(file.size());
    }

    private RecordingRun run(EngageClient client) {
        ActivitiesApi activities = client.expertflow().activities();
        return new RecordingRun(activities, journal, false, bar, out);
    }

    private CimMessage activity(String line) throws IOException {
        try (Stream<Line> lines = file(line).lines()) {
            return lines.findFirst().orElseThrow().activity();
        }
    }

    private RecordingsFile file(String lines) throws IOException {
        return new RecordingsFile(
                Files.writeString(folder.resolve("recordings.csv"), RecordingsFile.HEAD + "\n" + lines));
    }
}
