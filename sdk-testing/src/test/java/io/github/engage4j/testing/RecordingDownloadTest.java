package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingDownloadTest {

    private static final Fault CUT = Fault.truncatedBody().on("download-call-recording");

    @TempDir
    Path directory;

    private final EngageSandbox sandbox = EngageSandbox.start();
    private final EngageClient client = sandbox.clientBuilder()
            .retryPolicy(RetryPolicy.builder()
                    .maxAttempts(3)
                    .delay(Duration.ofMillis(1), Duration.ofMillis(1))
                    .build())
            .build();
    private final byte[] recorded = new byte[1_000_003];
    private String id;
    private Path file;

    @BeforeEach
    void record() {
        new Random(1).nextBytes(recorded);
        id = sandbox.infobip().addRecording(Samples.received(sandbox, "Call me"), Duration.ofMinutes(1), recorded);
        file = directory.resolve("call.wav");
    }

    @AfterEach
    void close() {
        client.close();
        sandbox.close();
    }

    @Test
    void everyByteArrivesAsItWasRecorded() {
        assertThat(download()).isEqualTo(recorded.length);

        assertThat(file).hasBinaryContent(recorded);
        assertThat(ranges()).containsExactly("none");
    }

    @Test
    void downloadGoesOnWhereTheConnectionBroke() throws IOException {
        sandbox.infobip().faults().next(CUT, CUT);

        assertThat(download()).isEqualTo(recorded.length);

        assertThat(file).hasBinaryContent(recorded);
        assertThat(names()).containsExactly("call.wav");
        List<String> ranges = ranges();
        assertThat(ranges).hasSize(3).startsWith("none");
        assertThat(first(ranges.get(1))).isPositive();
        assertThat(first(ranges.get(2))).isGreaterThan(first(ranges.get(1))).isLessThan(recorded.length);
    }

    @Test
    void downloadGoesOnAfterABreakAndAnErrorOfThePlatform() {
        sandbox.infobip().faults().next(CUT, Fault.status(503));

        assertThat(download()).isEqualTo(recorded.length);

        assertThat(file).hasBinaryContent(recorded);
        assertThat(ranges().get(2)).isEqualTo(ranges().get(1)).startsWith("bytes=");
    }

    @Test
    void fileIsTheOldOneUntilTheNewOneIsWhole() throws IOException {
        Files.writeString(file, "old");
        sandbox.infobip().faults().next(CUT);
        List<String> seen = new ArrayList<>();

        client.infobip()
                .recordings()
                .download(id)
                .listener((bytes, total) -> seen.add(content()))
                .to(file)
                .execute();

        assertThat(seen).isNotEmpty().containsOnly("old");
        assertThat(file).hasBinaryContent(recorded);
    }

    @Test
    void downloadThatFailsForGoodLeavesNothingAndTheOldFile() throws IOException {
        Files.writeString(file, "old");
        sandbox.infobip().faults().always(CUT);

        assertThatThrownBy(this::download)
                .isInstanceOfSatisfying(
                        EngageException.class, e -> assertThat(e.attempts()).isEqualTo(3));

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("call.wav");
    }

    @Test
    void recordingThatIsNotThereIsNotFoundAndLeavesNothing() throws IOException {
        id = "r-1";

        assertThatThrownBy(this::download)
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Recording file r-1 not found!");
        assertThat(names()).isEmpty();
    }

    @Test
    void emptyRecordingIsAnEmptyFile() {
        id = sandbox.infobip().addRecording(Samples.received(sandbox, "Again"), Duration.ZERO, new byte[0]);

        assertThat(download()).isZero();
        assertThat(file).isEmptyFile();
    }

    private long download() {
        return client.infobip().recordings().download(id).to(file).execute();
    }

    private List<String> ranges() {
        return sandbox.infobip().requests().stream()
                .map(request -> request.header("Range"))
                .map(range -> range == null ? "none" : range)
                .toList();
    }

    private static long first(String range) {
        return Long.parseLong(range.substring("bytes=".length(), range.length() - 1));
    }

    private String content() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
