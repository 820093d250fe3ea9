package io.github.engage4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

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
    private final Transcript transcript = new Transcript(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void printsTheTranscriptOfTheReadme() throws IOException {
        try (Stage stage = new SandboxStage()) {
            new QuickStart(stage, transcript).run();
        }
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains("```text\n" + printed() + "```");
    }

    @Test
    void sendsNothingToTheRealServicesWithoutAYes() throws IOException {
        try (SandboxStage sandbox = new SandboxStage()) {
            Stage asking = new AskingStage(sandbox, new BufferedReader(new StringReader("n\n\nno\n")), transcript);
            new QuickStart(asking, transcript).run();

            assertThat(sandbox.writes()).isEmpty();
        }
        assertThat(printed()).contains("Do it? [y/N]").contains("left out");
    }

    @Test
    void namesTheEnvironmentVariableThatIsMissing() {
        Map<String, String> environment =
                Map.of("INFOBIP_BASE_URL", "https://xyz123.api.infobip.com", "INFOBIP_API_KEY", "key");
        try (Stage stage = new RealStage(environment, new BufferedReader(new StringReader("")), transcript)) {
            assertThat(catchThrowable(stage::conversationId))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the environment variable INFOBIP_CONVERSATION_ID is not set");
        }
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
