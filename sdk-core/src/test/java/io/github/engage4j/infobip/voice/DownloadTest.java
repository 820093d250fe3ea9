package io.github.engage4j.infobip.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.RawAct;
import io.github.engage4j.RawServer;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.error.UnreadableAnswerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DownloadTest {

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
    void asksForTheRestWhenTheConnectionBreaks(Mode mode) {
        server.then(
                DownloadWire.breaksOff("200 OK", "Content-Length: 10", "0123"),
                DownloadWire.breaksOff("206 Partial Content", "Content-Range: bytes 4-9/10\r\nContent-Length: 6", "45"),
                RawAct.answers(206, "6789", "Content-Range: bytes 6-9/10"));

        assertThat(mode.run(wire.download().to(file)).value()).isEqualTo(10);

        assertThat(file).hasContent("0123456789");
        assertThat(server.heads()).hasSize(3);
        assertThat(server.heads().get(1)).contains("\r\nRange: bytes=4-\r\n");
        assertThat(server.heads().get(2)).contains("\r\nRange: bytes=6-\r\n");
        assertThat(wire.time().sleeps()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void passesOverWhatItHasWhenThePlatformAnswersEverythingAgain(Mode mode) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        server.then(DownloadWire.breaksOff("200 OK", "Content-Length: 10", "0123"), RawAct.answers(200, "0123456789"));

        assertThat(mode.run(wire.download().to(out)).value()).isEqualTo(10);

        assertThat(out).hasToString("0123456789");
        assertThat(server.heads().get(1)).contains("\r\nRange: bytes=4-\r\n");
    }

    @Test
    void passesOverWhatItHasWhenTheRangeBeginsEarlier() {
        server.then(
                DownloadWire.breaksOff("200 OK", "Content-Length: 10", "0123"),
                RawAct.answers(206, "23456789", "Content-Range: bytes 2-9/10"));

        wire.download().to(file).execute();

        assertThat(file).hasContent("0123456789");
    }

    @Test
    void goesOnAfterAnErrorOfThePlatform() {
        server.then(
                DownloadWire.breaksOff("200 OK", "Content-Length: 10", "0123"),
                RawAct.answers(503, "{}"),
                RawAct.answers(206, "456789"));

        wire.download().to(file).execute();

        assertThat(file).hasContent("0123456789");
        assertThat(server.heads().get(2)).contains("\r\nRange: bytes=4-\r\n");
    }

    @Test
    void takesChunksOfUnknownLength() throws IOException {
        server.then(DownloadWire.raw("200 OK", "Transfer-Encoding: chunked", "4\r\n0123\r\n6\r\n456789\r\n0\r\n\r\n"));
        List<String> progress = new ArrayList<>();

        wire.download()
                .listener((bytes, total) -> progress.add(bytes + "/" + total))
                .to(file)
                .execute();

        assertThat(file).hasContent("0123456789");
        assertThat(progress).isNotEmpty().allMatch(line -> line.endsWith("/-1"));
        assertThat(progress.get(progress.size() - 1)).isEqualTo("10/-1");
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

        long bytes = wire.download()
                .listener((at, total) -> pieces.add(at))
                .to(OutputStream.nullOutputStream())
                .execute();

        assertThat(bytes).isEqualTo(size);
        assertThat(pieces).hasSizeGreaterThanOrEqualTo(48 * 16);
    }

    @Test
    void tellsHowFarItHasComeOverAllAttempts() {
        server.then(
                DownloadWire.breaksOff("200 OK", "Content-Length: 10", "0123"),
                RawAct.answers(206, "456789", "Content-Range: bytes 4-9/10"));
        List<String> progress = new ArrayList<>();

        wire.download()
                .listener((bytes, total) -> progress.add(bytes + "/" + total))
                .to(file)
                .execute();

        assertThat(progress).first().isEqualTo("4/10");
        assertThat(progress).last().isEqualTo("10/10");
    }

    @Test
    void takesOneAttemptIfTheOptionsSaySo() {
        server.always(DownloadWire.breaksOff("200 OK", "Content-Length: 10", "0123"));

        assertThatThrownBy(() -> wire.download()
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

        wire.download().to(file).with(impatient).execute();

        assertThat(file).hasContent("0123456789");
        assertThat(server.heads().get(1)).contains("\r\nRange: bytes=4-\r\n");
    }

    @Test
    void beginsAnewWithEachExecution() {
        server.always(RawAct.answers(200, "0123"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var call = wire.download().to(out);

        call.execute();
        call.execute();

        assertThat(out).hasToString("01230123");
    }
}
