package io.github.engage4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.TestWire;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ModulePathTest {

    private static final String MODULE = "module consumer { requires io.github.engage4j.core; }\n";
    private static final String MAIN = """
            package consumer;

            import io.github.engage4j.EngageClient;
            import io.github.engage4j.infobip.Credentials;
            import io.github.engage4j.infobip.messages.CreateMessageRequest;
            import io.github.engage4j.infobip.messages.Message;
            import io.github.engage4j.infobip.messages.MessageChannel;
            import io.github.engage4j.infobip.messages.TextContent;

            public class Main {
                public static void main(String[] args) {
                    try (EngageClient client = EngageClient.builder()
                            .infobip(infobip -> infobip.baseUrl(args[0]).credentials(Credentials.apiKey("key")))
                            .build()) {
                        Message sent = client.infobip().messages().create("c-1", CreateMessageRequest.builder()
                                .channel(MessageChannel.SMS).from("1").to("2")
                                .content(TextContent.of("Hello"))
                                .build()).executeAsync().join();
                        System.out.println(EngageClient.class.getModule().getName() + " sent " + sent.id());
                    }
                }
            }
            """;
    private static final List<String> JARS =
            List.of("okhttp-jvm-", "okio-jvm-", "moshi-", "kotlin-stdlib-", "slf4j-api-", "jspecify-");

    @RegisterExtension
    final TestWire wire = new TestWire();

    @TempDir
    Path directory;

    @Test
    void sendsAMessageFromAModuleThatRequiresTheCoreAlone() throws Exception {
        wire.answers(200, "{\"id\":\"m-1\",\"content\":{\"text\":\"Hello\"},\"contentType\":\"TEXT\"}");
        Path consumer = compiled();

        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        consumer + File.pathSeparator + modulePath(),
                        "-m",
                        "consumer/consumer.Main",
                        wire.url())
                .redirectErrorStream(true)
                .start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.lines().filter(line -> !line.startsWith("SLF4J")))
                .containsExactly("io.github.engage4j.core sent m-1");
        assertThat(child.exitValue()).isEqualTo(0);
        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations/c-1/messages
                Accept: application/json
                Authorization: App key
                Content-Type: application/json

                {"channel":"SMS","from":"1","to":"2","content":{"text":"Hello"},"contentType":"TEXT"}
                """);
    }

    private Path compiled() throws IOException, URISyntaxException {
        Path module = Files.writeString(directory.resolve("module-info.java"), MODULE);
        Path main = Files.writeString(directory.resolve("Main.java"), MAIN);
        Path classes = Files.createDirectory(directory.resolve("classes"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-p",
                        modulePath(),
                        "-d",
                        classes.toString(),
                        module.toString(),
                        main.toString());
        assertThat(status).isEqualTo(0);
        return classes;
    }

    /** The module itself and what it needs at run time, taken from the class path of this test. */
    private static String modulePath() throws URISyntaxException {
        Path core = Path.of(EngageClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Stream<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry ->
                        JARS.stream().anyMatch(Path.of(entry).getFileName().toString()::startsWith));
        return Stream.concat(Stream.of(core.toString()), jars).collect(Collectors.joining(File.pathSeparator));
    }
}
