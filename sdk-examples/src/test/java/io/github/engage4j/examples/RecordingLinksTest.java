package io.github.engage4j.examples;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import io.github.engage4j.examples.RecordingJournal.State;
import io.github.engage4j.testing.EngageSandbox;
import io.github.engage4j.testing.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The example as a program of its own with little memory, against a sandbox in this one. */
@Timeout(value = 10, unit = MINUTES)
class RecordingLinksTest {

    private static final boolean SOAK = Boolean.getBoolean("soak");
    private static final int ROWS = SOAK ? 100_000 : 2_000;
    private static final int KILLS = 3;
    private static final long SEED = 20261121;

    @TempDir
    Path folder;

    private final List<Process> programs = new ArrayList<>();

    @AfterEach
    void endPrograms() {
        programs.forEach(Process::destroyForcibly);
    }

    @Test
    void pushesEachRecordingOnceThroughFaultsAndKills() throws Exception {
        Path file = folder.resolve("recordings.csv");
        ManyRecordings.write(file, ROWS);
        try (EngageSandbox sandbox = EngageSandbox.start()) {
            sandbox.expertflow().faults().randomly(SEED, 0.03, faults());

            for (int kill = 1; kill <= KILLS; kill++) {
                killAt((long) kill * ROWS / (KILLS + 1), start(sandbox, file));
            }
            String shown = endOf(start(sandbox, file));

            Map<String, String> states = journal();
            assertThat(states).hasSize(ROWS);
            assertThat(states.values()).containsOnly("PUSHED", "REFUSED", "UNKNOWN");
            assertThat(share(states, "PUSHED")).isGreaterThan(0.9);
            assertThat(shown).contains("100%").contains(ROWS + "/" + ROWS);
            assertEachIsThereAsOftenAsItShould(sandbox, states);
            assertTheOrderOfEachConversation(sandbox);
        }
    }

    @Test
    void pushesTheSmallFileOfItsOwn() throws Exception {
        Path file = folder.resolve("recordings.csv");
        Files.copy(Path.of("src/main/resources/recordings.csv"), file);
        try (EngageSandbox sandbox = EngageSandbox.start()) {
            Process program = start(sandbox, file);

            assertThat(endOf(program)).contains("Pushed 5, refused 0, unknown 0, left out 0");
            assertThat(program.exitValue()).isZero();
            assertThat(sandbox.expertflow().store()).hasSize(5);
        }
    }

    @Test
    void namesALineThatItLeavesOutAndPushesTheOthers() throws Exception {
        Path file = folder.resolve("recordings.csv");
        String good = "call-1,conv-1,cust-1,https://recordings.example.com/1.wav,2026-11-20T09:12:44Z\n";
        Files.writeString(
                file,
                RecordingsFile.HEAD + "\n\"broken\n" + good + good + good.replace("2026-11-20T09:12:44Z", "yesterday"));
        try (EngageSandbox sandbox = EngageSandbox.start()) {
            Process program = start(sandbox, file);

            assertThat(endOf(program))
                    .contains("line 2 is left out: it is not CSV: a quote is not closed, or something follows it")
                    .contains("line 4 is left out: an earlier line has the same recording")
                    .contains(
                            "line 5 is left out: startedAt must be a date such as 2026-11-20T10:15:30Z, but is 'yesterday'")
                    .contains("Pushed 1, refused 0, unknown 0, left out 3");
            assertThat(program.exitValue()).isEqualTo(1);
        }
    }

    @Test
    void endsWhenThePlatformDoesNotKnowItAndGoesOnWhenItDoes() throws Exception {
        Path file = folder.resolve("recordings.csv");
        ManyRecordings.write(file, 200);
        try (EngageSandbox sandbox = EngageSandbox.start()) {
            sandbox.expertflow().faults().always(Fault.status(401));
            Process refused = start(sandbox, file);
            assertThat(endOf(refused))
                    .contains("HTTP 401")
                    .contains("Pushed 0, refused 0, unknown 0, left out 0, not pushed yet 200: start it again");
            assertThat(refused.exitValue()).isEqualTo(1);
            assertThat(sandbox.expertflow().requests()).hasSizeLessThan(50);

            sandbox.expertflow().faults().clear();
            assertThat(endOf(start(sandbox, file))).contains("Pushed 200, refused 0, unknown 0, left out 0");
        }
    }

    @Test
    void leavesAJournalToTheProcessThatHasIt() throws Exception {
        Path file = folder.resolve("recordings.csv");
        ManyRecordings.write(file, 5);
        Path journal = folder.resolve("recordings.csv.journal");
        try (EngageSandbox sandbox = EngageSandbox.start();
                RecordingJournal ours =
                        RecordingJournal.open(journal, sandbox.expertflow().baseUrl())) {
            Process second = start(sandbox, file);

            assertThat(endOf(second)).endsWith(journal + " is in use: another run pushes these recordings\n");
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(ours.count(State.PUSHED)).isZero();
            assertThat(sandbox.expertflow().requests()).isEmpty();
        }
    }

    @Test
    void pushesNothingWhenItIsStartedAgainAfterItsEnd() throws Exception {
        Path file = folder.resolve("recordings.csv");
        ManyRecordings.write(file, 50);
        try (EngageSandbox sandbox = EngageSandbox.start()) {
            endOf(start(sandbox, file));
            String shown = endOf(start(sandbox, file));

            assertThat(shown).contains("Pushed 50, refused 0, unknown 0, left out 0");
            assertThat(sandbox.expertflow().requests()).hasSize(50);
        }
    }

    private static Fault[] faults() {
        return new Fault[] {
            Fault.resetBeforeReading(),
            Fault.resetAfterReading(),
            Fault.processedThenReset(),
            Fault.truncatedBody(),
            Fault.status(400),
            Fault.status(503),
            Fault.tooManyRequests(Duration.ZERO),
            Fault.delay(Duration.ofMillis(20))
        };
    }

    /** Acknowledged at most once, there at most once, and there if and only if the journal says so or cannot know. */
    private static void assertEachIsThereAsOftenAsItShould(EngageSandbox sandbox, Map<String, String> states) {
        Map<String, Long> there = sandbox.expertflow().store().stream()
                .collect(groupingBy(event -> String.valueOf(event.textAt("data", "id")), counting()));
        assertThat(there.values()).containsOnly(1L);
        assertThat(sandbox.expertflow().acknowledgements().values()).containsOnly(1);
        states.forEach((id, state) -> assertThat(there.getOrDefault(id, 0L))
                .as(id)
                .isBetween(state.equals("PUSHED") ? 1L : 0L, state.equals("REFUSED") ? 0L : 1L));
    }

    private static void assertTheOrderOfEachConversation(EngageSandbox sandbox) {
        Map<String, List<Long>> times = new HashMap<>();
        for (Json event : sandbox.expertflow().store()) {
            times.computeIfAbsent(event.textAt("conversationId"), id -> new ArrayList<>())
                    .add(Long.valueOf(Objects.requireNonNull(event.textAt("data", "header", "timestamp"))));
        }
        assertThat(times).hasSize(ROWS / 20);
        assertThat(times.values()).allSatisfy(ofOne -> assertThat(ofOne).isSorted());
    }

    private Process start(EngageSandbox sandbox, Path file) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                RecordingLinks.class.getName(),
                file.toString());
        program.environment().put("EXPERTFLOW_BASE_URL", sandbox.expertflow().baseUrl());
        Process started = program.redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
        programs.add(started);
        return started;
    }

    private void killAt(long lines, Process program) throws Exception {
        while (!program.waitFor(5, MILLISECONDS) && pushed() < lines) {}
        assertThat(program.isAlive()).as(Files.readString(output())).isTrue();
        program.destroyForcibly().waitFor();
    }

    private String endOf(Process program) throws Exception {
        program.waitFor();
        return Files.readString(output());
    }

    private long pushed() throws IOException {
        Path journal = folder.resolve("recordings.csv.journal");
        return Files.exists(journal) ? Files.size(journal) / 150 : 0;
    }

    private Map<String, String> journal() throws IOException {
        Map<String, String> states = new HashMap<>();
        try (Stream<String> lines = Files.lines(folder.resolve("recordings.csv.journal"))) {
            lines.skip(1).map(line -> line.split("\t")).forEach(line -> states.put(line[1], line[0]));
        }
        return states;
    }

    private static double share(Map<String, String> states, String state) {
        return (double) states.values().stream().filter(state::equals).count() / states.size();
    }

    private Path output() {
        return folder.resolve("output");
    }
}
