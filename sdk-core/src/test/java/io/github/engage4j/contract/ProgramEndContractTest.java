package io.github.engage4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A client that nobody closes keeps no program running. */
class ProgramEndContractTest {

    private static final long MOST_MILLIS = 1000;

    @Test
    void programEndsWithItsMain() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgramThatEnds.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
            String mainEnded = lastLine(output);
            assertThat(program.waitFor()).isZero();

            assertThat(System.currentTimeMillis() - Long.parseLong(mainEnded)).isLessThan(MOST_MILLIS);
        } finally {
            program.destroyForcibly();
        }
    }

    private static String lastLine(BufferedReader output) throws IOException {
        String last = "";
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            last = line;
        }
        return last;
    }
}
