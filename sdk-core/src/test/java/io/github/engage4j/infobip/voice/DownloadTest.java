package io.github.engage4j.infobip.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.ManualTime;
import io.github.engage4j.Mode;
import io.github.engage4j.RawAct;
import io.github.engage4j.RawServer;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.error.UnreadableAnswerException;
import io.github.engage4j.infobip.Credentials;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DownloadTest {

    private static final String NOT_FOUND = "{\"status\":\"ERROR\",\"message\":\"Recording file r-1 not found!\"}";

    @TempDir
    Path directory;

    private final RawServer server = new RawServer();
    private final ManualTime time = new ManualTime();
    private EngageClient client;
    private Path file;

    @BeforeEach
    void open() {
        file = directory.resolve("call.wav");
        client = time.applyTo(EngageClient.builder()
                        .infobip(infobip ->
                                infobip.baseUrl(server.url()).credentials(Credentials.apiKey("key-0123456789"))))
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void writesAWholeRecordingToAFile(Mode mode) throws IOException {
        server.then(RawAct.answers(200, "0123456789"));

        assertThat(mode.run(download().to(file)).value()).isEqualTo(10);

        assertThat(file).hasContent("0123456789");
        assertThat(names()).containsExactly("call.wav");
        assertThat(server.heads().get(0))
                .startsWith("GET /ccaas/voice/2/recording/download/r-1 HTTP/1.1\r\n")
                .contains("\r\nAccept: application/octet-stream, application/json\r\n")
                .contains("\r\nAccept-Encoding: identity\r\n")
                .contains("\r\nAuthorization: App key-0123456789\r\n")
                .doesNotContain("Range:");
    }

    @ParameterizedTest
    @EnumSource
    void asksForTheRestWhenTheConnectionBreaks(Mode mode) {
        server.then(
                breaksOff("200 OK", "Content-Length: 10", "0123"),
                breaksOff("206 Partial Content", "Content-Range: bytes 4-9/10\r\nContent-Length: 6", "45"),
                RawAct.answers(206, "6789", "Content-Range: bytes 6-9/10"));

        assertThat(mode.run(download().to(file)).value()).isEqualTo(10);

        assertThat(file).hasContent("0123456789");
        assertThat(server.heads()).hasSize(3);
        assertThat(server.heads().get(1)).contains("\r\nRange: bytes=4-\r\n");
        assertThat(server.heads().get(2)).contains("\r\nRange: bytes=6-\r\n");
        assertThat(time.sleeps()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void passesOverWhatItHasWhenThePlatformAnswersEverythingAgain(Mode mode) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        server.then(breaksOff("200 OK", "Content-Length: 10", "0123"), RawAct.answers(200, "0123456789"));

        assertThat(mode.run(download().to(out)).value()).isEqualTo(10);

        assertThat(out).hasToString("0123456789");
        assertThat(server.heads().get(1)).contains("\r\nRange: bytes=4-\r\n");
    }

    @Test
    void passesOverWhatItHasWhenTheRangeBeginsEarlier() {
        server.then(
                breaksOff("200 OK", "Content-Length: 10", "0123"),
                RawAct.answers(206, "23456789", "Content-Range: bytes 2-9/10"));

        download().to(file).execute();

        assertThat(file).hasContent("0123456789");
    }

    @Test
    void goesOnAfterAnErrorOfThePlatform() {
        server.then(
                breaksOff("200 OK", "Content-Length: 10", "0123"),
                RawAct.answers(503, "{}"),
                RawAct.answers(206, "456789"));

        download().to(file).execute();

        assertThat(file).hasContent("0123456789");
        assertThat(server.heads().get(2)).contains("\r\nRange: bytes=4-\r\n");
    }

    @Test
    void takesChunksOfUnknownLength() throws IOException {
        server.then(raw("200 OK", "Transfer-Encoding: chunked", "4\r\n0123\r\n6\r\n456789\r\n0\r\n\r\n"));
        List<String> progress = new ArrayList<>();

        download()
                .listener((bytes, total) -> progress.add(bytes + "/" + total))
                .to(file)
                .execute();

        assertThat(file).hasContent("0123456789");
        assertThat(progress).isNotEmpty().allMatch(line -> line.endsWith("/-1"));
        assertThat(progress.get(progress.size() - 1)).isEqualTo("10/-1");
    }

    @Test
    void writesAnEmptyRecordingAsAnEmptyFile() {
        server.then(RawAct.answers(200, ""));

        assertThat(download().to(file).execute()).isEqualTo(0);

        assertThat(file).isEmptyFile();
    }

    @Test
    void holdsOnlyAPieceOfALargeRecording() throws IOException {
        long size = 48L * 1024 * 1024;
        server.then(connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: " + size + "\r\n\r\n");
            String block = "x".repeat(1024 * 1024);
            for (int i = 0; i < 48; i++) {
                connection.write(block);
            }
            return true;
        });
        List<Long> pieces = new ArrayList<>();

        long bytes = download()
                .listener((at, total) -> pieces.add(at))
                .to(OutputStream.nullOutputStream())
                .execute();

        assertThat(bytes).isEqualTo(size);
        assertThat(pieces).hasSizeGreaterThanOrEqualTo(48 * 16);
    }

    @Test
    void tellsHowFarItHasComeOverAllAttempts() {
        server.then(
                breaksOff("200 OK", "Content-Length: 10", "0123"),
                RawAct.answers(206, "456789", "Content-Range: bytes 4-9/10"));
        List<String> progress = new ArrayList<>();

        download()
                .listener((bytes, total) -> progress.add(bytes + "/" + total))
                .to(file)
                .execute();

        assertThat(progress).first().isEqualTo("4/10");
        assertThat(progress).last().isEqualTo("10/10");
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoFileWhenThePlatformRefuses(Mode mode) throws IOException {
        server.then(RawAct.answers(404, NOT_FOUND));

        EngageException failure = mode.failure(download().to(file));

        assertThat(failure)
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("download-call-recording failed: HTTP 404")
                .hasMessageContaining("Recording file r-1 not found!");
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoFileWhenItsAttemptsAreUsedUp(Mode mode) throws IOException {
        server.always(breaksOff("200 OK", "Content-Length: 10", "0123"));

        EngageException failure = mode.failure(download().to(file));

        assertThat(failure)
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessage("download-call-recording failed: HTTP 200 the answer could not be read to its end: "
                        + "ProtocolException: unexpected end of stream (outcome ACCEPTED, 3 attempts)");
        assertThat(server.requests()).isEqualTo(3);
        assertThat(names()).isEmpty();
    }

    @Test
    void keepsTheFileThatWasThereUntilTheNewOneIsWhole() throws IOException {
        Files.writeString(file, "old");
        server.then(RawAct.answers(404, NOT_FOUND), RawAct.answers(200, "new"));

        assertThatThrownBy(() -> download().to(file).execute()).isInstanceOf(NotFoundException.class);
        assertThat(file).hasContent("old");

        download().to(file).execute();
        assertThat(file).hasContent("new");
    }

    @Test
    void standsUnderAnotherNameUntilItIsWhole() throws IOException {
        server.then(RawAct.answers(200, "0123456789"));
        List<String> meanwhile = new ArrayList<>();

        download()
                .listener((bytes, total) -> meanwhile.addAll(names()))
                .to(file)
                .execute();

        assertThat(meanwhile).isNotEmpty().allMatch(name -> name.matches("call\\.wav\\.[0-9a-f-]{36}\\.part"));
        assertThat(names()).containsExactly("call.wav");
    }

    @Test
    void refusesARestOfAnotherFile() throws IOException {
        server.then(
                breaksOff("200 OK", "Content-Length: 10", "0123"),
                RawAct.answers(206, "4567", "Content-Range: bytes 4-7/8"),
                RawAct.answers(206, "89", "Content-Range: bytes 8-9/10"));

        assertThatThrownBy(() -> download().to(file).execute())
                .hasMessageContaining("the answer does not go on where the last one ended");
        assertThat(names()).isEmpty();
    }

    @Test
    void doesNotTryAgainWhenTheFileCannotBeWritten() {
        server.always(RawAct.answers(200, "0123456789"));

        assertThatThrownBy(() ->
                        download().to(directory.resolve("missing/call.wav")).execute())
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("the file cannot be written: NoSuchFileException")
                .hasMessageEndingWith("(outcome ACCEPTED, 1 attempt)");
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void endsWhenTheListenerFails() throws IOException {
        server.always(RawAct.answers(200, "0123456789"));
        RecordingDownload download = download().listener((bytes, total) -> {
            throw new IllegalStateException("enough");
        });

        assertThatThrownBy(() -> download.to(file).execute())
                .hasMessageContaining("the file cannot be written: IllegalStateException: enough");
        assertThat(server.requests()).isEqualTo(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void leavesNoFileWhenItIsCancelled() throws Exception {
        server.then(connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123");
            connection.awaitEnd();
            return false;
        });
        CountDownLatch begun = new CountDownLatch(1);

        CompletableFuture<Long> future = download()
                .listener((bytes, total) -> begun.countDown())
                .to(file)
                .executeAsync();
        begun.await();
        assertThat(names()).hasSize(1);
        assertThat(future.cancel(true)).isTrue();
        client.close(); // waits for the call

        assertThat(names()).isEmpty();
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void takesOneAttemptIfTheOptionsSaySo() {
        server.always(breaksOff("200 OK", "Content-Length: 10", "0123"));

        assertThatThrownBy(() -> download()
                        .to(file)
                        .with(CallOptions.builder().maxAttempts(1).build())
                        .execute())
                .isInstanceOf(UnreadableAnswerException.class);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void asksForTheRestWhenThePlatformFallsSilent() {
        server.then(
                connection -> {
                    connection.readRequest();
                    connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123");
                    connection.awaitEnd();
                    return false;
                },
                RawAct.answers(206, "456789", "Content-Range: bytes 4-9/10"));
        CallOptions impatient =
                CallOptions.builder().attemptTimeout(Duration.ofMillis(50)).build();

        download().to(file).with(impatient).execute();

        assertThat(file).hasContent("0123456789");
        assertThat(server.heads().get(1)).contains("\r\nRange: bytes=4-\r\n");
    }

    @Test
    void beginsAnewWithEachExecution() {
        server.always(RawAct.answers(200, "0123"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var call = download().to(out);

        call.execute();
        call.execute();

        assertThat(out).hasToString("01230123");
    }

    private RecordingDownload download() {
        return client.infobip().recordings().download("r-1");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static RawAct raw(String status, String headers, String body) {
        return connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n" + body);
            return true;
        };
    }

    private static RawAct breaksOff(String status, String headers, String body) {
        return connection -> !raw(status, headers, body).on(connection);
    }
}
