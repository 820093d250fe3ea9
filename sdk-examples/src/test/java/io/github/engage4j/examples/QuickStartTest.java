package io.github.engage4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuickStartTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void printsTheTranscriptOfTheReadme() throws IOException {
        try (Stage stage = new SandboxStage()) {
            new QuickStart(stage, new Transcript(out)).run();
        }
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains("```text\n" + transcript() + "```");
    }

    @Test
    void sendsNothingToTheRealServicesWithoutAYes() throws IOException {
        try (SandboxStage sandbox = new SandboxStage()) {
            Stage asking = new AskingStage(sandbox, new BufferedReader(new StringReader("n\n\nno\n")), out);
            new QuickStart(asking, new Transcript(out)).run();

            assertThat(sandbox.writes()).isEmpty();
        }
        assertThat(transcript()).contains("Do it? [y/N]").contains("left out");
    }

    @Test
    void namesTheEnvironmentVariableThatIsMissing() {
        Map<String, String> environment =
                Map.of("INFOBIP_BASE_URL", "https://xyz123.api.infobip.com", "INFOBIP_API_KEY", "key");
        try (Stage stage = new RealStage(environment, new BufferedReader(new StringReader("")), out)) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(stage::conversationId))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the environment variable INFOBIP_CONVERSATION_ID is not set");
        }
    }

    private String transcript() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
