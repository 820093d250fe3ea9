package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.testing.EngageSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Pushes the recordings of calls that a CSV file names. It keeps a journal, so it can be stopped at any time, killed even, and started
 * again: it goes on with the rest, and pushes nothing twice that the platform has acknowledged or may have.
 *
 * <p>Plays against the sandbox, unless {@code EXPERTFLOW_BASE_URL} is set, with what {@link ExpertflowLogin} reads.
 */
@Command(
        name = "RecordingLinks",
        mixinStandardHelpOptions = true,
        description =
                "Pushes the recordings of calls that a CSV file names into Expertflow CX. Start it again to go on.",
        footer = "Ends with 0 if the platform has every recording, and with 1 otherwise.")
public final class RecordingLinks implements Callable<Integer> {

    private static final int BAR_WIDTH = 100;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A CSV file that begins with the line " + RecordingsFile.HEAD
                    + ". Default: a small one of the example's own.")
    private @Nullable Path file;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--journal",
            paramLabel = "JOURNAL",
            description =
                    "Where to keep track of one platform. Default: FILE.journal; FILE.sandbox.journal for the sandbox.")
    private @Nullable Path journal;

    private int rows;
    private int concurrency = 16;

    @Option(
            names = "--push-missing",
            description = "Pushes again what nobody knew of and the platform is now known not to have.")
    private boolean pushMissing;

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Makes a file of N recordings first, unless FILE is there already.")
    void rows(int number) {
        this.rows = between(1, Integer.MAX_VALUE, "--rows", number);
    }

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            description = "How many are pushed at a time, 1 to 256. Default: 16.")
    void concurrency(int number) {
        this.concurrency = between(1, 256, "--concurrency", number);
    }

    /** Runs it. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new RecordingLinks())
                .setExecutionExceptionHandler((e, command, parsed) -> explain(e))
                .execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws IOException {
        Path path = file == null ? ownFile() : file;
        if (rows > 0 && !Files.exists(path)) {
            ManyRecordings.write(path, rows);
        }
        RecordingsFile recordings = new RecordingsFile(path);
        System.out.println("Recordings: " + path);
        String baseUrl = System.getenv("EXPERTFLOW_BASE_URL");
        if (baseUrl != null) {
            try (EngageClient client = client(baseUrl)) {
                return push(recordings, path + ".journal", baseUrl.replaceAll("/+$", ""), client);
            }
        }
        try (EngageSandbox sandbox = EngageSandbox.start()) {
            return push(recordings, path + ".sandbox.journal", "the sandbox", sandbox.client());
        }
    }

    private int push(RecordingsFile recordings, String ownJournal, String platform, EngageClient client)
            throws IOException {
        Path journalPath = journal == null ? Path.of(ownJournal) : journal;
        System.out.println("Journal:    " + journalPath);
        try (RecordingJournal kept = RecordingJournal.open(journalPath, platform)) {
            RecordingTally tally = push(recordings, kept, client);
            System.out.println(tally.text());
            return tally.pushed() == tally.lines() ? 0 : 1;
        }
    }

    private RecordingTally push(RecordingsFile recordings, RecordingJournal kept, EngageClient client)
            throws IOException {
        long lines = recordings.size();
        try (ProgressBar bar = bar(lines)) {
            RecordingRun run = new RecordingRun(client.expertflow().activities(), kept, pushMissing, bar, System.out);
            try {
                run.push(recordings, concurrency);
            } catch (EngageException e) {
                System.out.println(e.getMessage());
            }
            return run.tally(lines);
        }
    }

    /** Says in a line what a user can mend; whatever else went wrong is printed as it is. */
    private static int explain(Exception e) throws Exception {
        if (e instanceof UncheckedIOException) {
            System.err.println(e.getMessage() + ": " + e.getCause());
        } else if (e instanceof IOException) {
            System.err.println(e);
        } else if (e instanceof IllegalArgumentException || e instanceof IllegalStateException) {
            System.err.println(e.getMessage());
        } else {
            throw e;
        }
        return 1;
    }

    private int between(int least, int most, String name, int number) {
        if (number < least || number > most) {
            String problem = name + " must be " + least + " to " + most + ", but is " + number;
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), problem);
        }
        return number;
    }

    private static EngageClient client(String baseUrl) {
        return EngageClient.builder()
                .expertflow(expertflow -> expertflow.baseUrl(baseUrl).credentials(ExpertflowLogin.of(System.getenv())))
                .build();
    }

    private static ProgressBar bar(long size) {
        return new ProgressBarBuilder()
                .setTaskName("Recordings")
                .setInitialMax(size)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, BAR_WIDTH))
                .build();
    }

    private Path ownFile() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "engage4j"));
        Path path = folder.resolve(rows > 0 ? "recordings-" + rows + ".csv" : "recordings.csv");
        if (rows == 0 && !Files.exists(path)) {
            try (InputStream own = RecordingLinks.class.getResourceAsStream("/recordings.csv")) {
                Files.copy(Objects.requireNonNull(own), path);
            }
        }
        return path;
    }
}
