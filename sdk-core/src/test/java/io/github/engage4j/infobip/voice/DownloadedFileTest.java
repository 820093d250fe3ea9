package io.github.engage4j.infobip.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.RawAct;
import io.github.engage4j.RawServer;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.error.UnreadableAnswerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DownloadedFileTest {

    private static final String NOT_FOUND = "{\"status\":\"ERROR\",\"message\":\"Recording file r-1 not found!\"}";

    @RegisterExtension
    final DownloadWire wire = new DownloadWire();

    private final RawServer server = wire.server();

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("call.wav");
    }

    @ParameterizedTest
    @EnumSource
    void writesAWholeRecordingToAFile(Mode mode) throws IOException {
        server.then(RawAct.answers(200, "0123456789"));

        assertThat(mode.run(wire.download().to(file)).value()).isEqualTo(10);

        assertThat(file).hasContent("0123456789");
        assertThat(names()).containsExactly("call.wav");
        assertThat(server.heads().get(0))
                .startsWith("GET /ccaas/voice/2/recording/download/r-1 HTTP/1.1\r\n")
                .contains("\r\nAccept: application/octet-stream, application/json\r\n")
                .contains("\r\nAccept-Encoding: identity\r\n")
                .contains("\r\nAuthorization: App key-0123456789\r\n")
                .doesNotContain("Range:");
    }

    @Test
    void writesAnEmptyRecordingAsAnEmptyFile() {
        server.then(RawAct.answers(200, ""));

        assertThat(wire.download().to(file).execute()).isEqualTo(0);

        assertThat(file).isEmptyFile();
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoFileWhenThePlatformRefuses(Mode mode) throws IOException {
        server.then(RawAct.answers(404, NOT_FOUND));

        EngageException failure = mode.failure(wire.download().to(file));

        assertThat(failure)
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("download-call-recording failed: HTTP 404")
                .hasMessageContaining("Recording file r-1 not found!");
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoFileWhenItsAttemptsAreUsedUp(Mode mode) throws IOException {
        server.always(DownloadWire.breaksOff("200 OK", "Content-Length: 10", "0123"));

        EngageException failure = mode.failure(wire.download().to(file));

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

        assertThatThrownBy(() -> wire.download().to(file).execute()).isInstanceOf(NotFoundException.class);
        assertThat(file).hasContent("old");

        wire.download().to(file).execute();
        assertThat(file).hasContent("new");
    }

    @Test
    void standsUnderAnotherNameUntilItIsWhole() throws IOException {
        server.then(RawAct.answers(200, "0123456789"));
        List<String> meanwhile = new ArrayList<>();

        wire.download()
                .listener((bytes, total) -> meanwhile.addAll(names()))
                .to(file)
                .execute();

        assertThat(meanwhile).isNotEmpty().allMatch(name -> name.matches("call\\.wav\\.[0-9a-f-]{36}\\.part"));
        assertThat(names()).containsExactly("call.wav");
    }

    @Test
    void refusesARestOfAnotherFile() throws IOException {
        server.then(
                DownloadWire.breaksOff("200 OK", "Content-Length: 10", "0123"),
                RawAct.answers(206, "4567", "Content-Range: bytes 4-7/8"),
                RawAct.answers(206, "89", "Content-Range: bytes 8-9/10"));

        assertThatThrownBy(() -> wire.download().to(file).execute())
                .hasMessageContaining("the answer does not go on where the last one ended");
        assertThat(names()).isEmpty();
    }

    @Test
    void doesNotTryAgainWhenTheFileCannotBeWritten() {
        server.always(RawAct.answers(200, "0123456789"));

        assertThatThrownBy(() -> wire.download()
                        .to(directory.resolve("missing/call.wav"))
                        .execute())
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("the file cannot be written: NoSuchFileException")
                .hasMessageEndingWith("(outcome ACCEPTED, 1 attempt)");
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void endsWhenTheListenerFails() throws IOException {
        server.always(RawAct.answers(200, "0123456789"));
        RecordingDownload download = wire.download().listener((bytes, total) -> {
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

        CompletableFuture<Long> future = wire.download()
                .listener((bytes, total) -> begun.countDown())
                .to(file)
                .executeAsync();
        begun.await();
        assertThat(names()).hasSize(1);
        assertThat(future.cancel(true)).isTrue();
        wire.client().close(); // waits for the call

        assertThat(names()).isEmpty();
        assertThat(server.requests()).isEqualTo(1);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
