package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.examples.RecordingJournal.State;
import io.github.engage4j.testing.EngageSandbox;
import java.io.IOException;
import java.io.InputStream;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Makes a file of N recordings first, unless FILE is there already.")
    private int rows;

    @Option(names = "--journal", paramLabel = "JOURNAL", description = "Where to keep track. Default: FILE.journal.")
    private @Nullable Path journal;

    @Option(names = "--concurrency", paramLabel = "N", description = "How many are pushed at a time. Default: 16.")
    private int concurrency = 16;

    @Option(
            names = "--push-missing",
            description = "Pushes again what nobody knew of and the platform is now known not to have.")
    private boolean pushMissing;

    /** Runs it. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new RecordingLinks()).execute(arguments);
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
        Path journalPath = journal == null ? Path.of(path + ".journal") : journal;
        System.out.println("Recordings: " + path + "\nJournal:    " + journalPath);
        try (RecordingJournal kept = RecordingJournal.open(journalPath)) {
            return push(recordings, kept);
        }
    }

    private int push(RecordingsFile recordings, RecordingJournal kept) throws IOException {
        String baseUrl = System.getenv("EXPERTFLOW_BASE_URL");
        if (baseUrl != null) {
            try (EngageClient client = client(baseUrl)) {
                return push(recordings, kept, client);
            }
        }
        try (EngageSandbox sandbox = EngageSandbox.start()) {
            return push(recordings, kept, sandbox.client());
        }
    }

    private int push(RecordingsFile recordings, RecordingJournal kept, EngageClient client) throws IOException {
        try (ProgressBar bar = bar(recordings.size())) {
            RecordingRun run = new RecordingRun(client.expertflow().activities(), kept, pushMissing, bar, System.out);
            run.push(recordings, concurrency);
            return report(kept, run.leftOut());
        } catch (EngageException e) {
            System.out.println(e.getMessage());
            return report(kept, 0);
        }
    }

    private static int report(RecordingJournal kept, long leftOut) {
        long pushed = kept.count(State.PUSHED);
        long open = kept.count(State.NOT_PUSHED) + kept.count(State.SENDING);
        System.out.println("Pushed " + pushed + ", refused " + kept.count(State.REFUSED) + ", unknown "
                + kept.count(State.UNKNOWN) + ", left out " + leftOut
                + (open == 0 ? "" : ", not pushed yet " + open + ": start it again"));
        return pushed == kept.count() && leftOut == 0 ? 0 : 1;
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
