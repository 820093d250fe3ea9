package io.github.engage4j.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.LoopbackServer;
import io.github.engage4j.ManualTime;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.expertflow.ExpertflowCredentials;
import io.github.engage4j.expertflow.KeycloakClient;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.PlainBody;
import io.github.engage4j.expertflow.cim.Sender;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that quote all they were ever told, in their refusals of logins, refreshes and calls. */
class LoginLeaksTest {

    private static final String PASSWORD = "scrt pass+w\u00f6rd/\"4711\"\\ud83d%41";
    private static final String CLIENT_SECRET = "scrt=client&4711%20";
    private static final String TOKEN = "scrt-token." + "ab_-".repeat(2000);
    private static final String REFRESH_TOKEN = "scrt-refresh/+=4711";
    private static final List<String> SECRETS = List.of(PASSWORD, CLIENT_SECRET, TOKEN, REFRESH_TOKEN);
    private static final List<String> MARKS = List.of("scrt", "4711", "ab_-ab_-");

    /** How a server quotes. */
    enum Quote {
        TEXT,
        JSON,
        JSON_WITH_ESCAPED_SLASHES,
        JSON_IN_ASCII,
        FORM,
        URL,
        EVERY_BYTE;

        private String of(String text) {
            return switch (this) {
                case TEXT -> text;
                case JSON -> json(text);
                case JSON_WITH_ESCAPED_SLASHES -> json(text).replace("/", "\\/");
                case JSON_IN_ASCII ->
                    text.chars().mapToObj(c -> String.format("\\u%04X", c)).collect(Collectors.joining());
                case FORM -> URLEncoder.encode(text, StandardCharsets.UTF_8);
                case URL -> URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
                case EVERY_BYTE -> encoded(text);
            };
        }

        private static String json(String text) {
            String quoted = Json.of(text).text();
            return quoted.substring(1, quoted.length() - 1);
        }

        private static String encoded(String text) {
            StringBuilder all = new StringBuilder();
            for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
                all.append(String.format("%%%02x", unit));
            }
            return all.toString();
        }

        /** A refusal that quotes secrets in its description, as far as that can be, and behind it. */
        String refusal(List<String> secrets) {
            String all = secrets.stream().map(this::of).collect(Collectors.joining(" | "));
            return "{\"error\":\"invalid_grant\",\"error_description\":\"" + (this == TEXT ? "no" : all) + "\"}\n"
                    + all;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingSecretComesOutOfARefusedLogin(Quote quote) throws IOException {
        String refusal = quote.refusal(List.of(PASSWORD, CLIENT_SECRET));
        try (Witness witness = new Witness();
                LoopbackServer server = LoopbackServer.start((request, connection) -> connection.answer(401, refusal));
                EngageClient client = client(server, new ManualTime())) {
            failOnce(client, witness);

            assertThat(witness.leaks(MARKS)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingSecretComesOutOfARefusedRefreshCallAndLogin(Quote quote) throws IOException {
        String refusal = quote.refusal(SECRETS);
        ManualTime time = new ManualTime();
        int[] answered = {0};
        try (Witness witness = new Witness();
                LoopbackServer server = LoopbackServer.start((request, connection) -> {
                    if (answered[0]++ == 0) {
                        connection.answer(200, token());
                        time.advance(Duration.ofMinutes(10));
                    } else {
                        connection.answer(401, refusal);
                    }
                });
                EngageClient client = client(server, time)) {
            for (int i = 0; i < 3; i++) {
                failOnce(client, witness);
                time.advance(Duration.ofMinutes(10));
            }
            assertThat(answered[0]).isGreaterThan(3);
            assertThat(witness.leaks(MARKS)).isEmpty();
        }
    }

    @Test
    void nothingSecretComesOutOfAnAnswerThatCannotBeRead() throws IOException {
        for (String answer : List.of(
                token().replace(TOKEN, TOKEN + "\\n"),
                token().replace("_t", "T"),
                token().substring(0, token().length() / 2),
                token() + "x")) {
            try (Witness witness = new Witness();
                    LoopbackServer server =
                            LoopbackServer.start((request, connection) -> connection.answer(200, answer));
                    EngageClient client = client(server, new ManualTime())) {
                failOnce(client, witness);

                assertThat(witness.leaks(MARKS)).isEmpty();
            }
        }
    }

    private static String token() {
        return "{\"access_token\":\"" + TOKEN + "\",\"refresh_token\":\"" + REFRESH_TOKEN + "\",\"expires_in\":60}";
    }

    private static void failOnce(EngageClient client, Witness witness) {
        try {
            client.expertflow()
                    .activities()
                    .push(CimMessage.forConversation("conv-1")
                            .sender(Sender.app("recorder-1", "Call recorder"))
                            .body(PlainBody.of("x"))
                            .build())
                    .execute();
            throw new AssertionError("it succeeded");
        } catch (EngageException e) {
            witness.saw(e);
            for (Throwable each = e; each instanceof EngageException failure; each = each.getCause()) {
                witness.saw(failure.details() + failure.rawBody() + failure.text() + failure.headers());
            }
        }
    }

    private static EngageClient client(LoopbackServer server, ManualTime time) {
        return time.applyTo(EngageClient.builder())
                .expertflow(config -> config.baseUrl(server.url())
                        .credentials(ExpertflowCredentials.keycloak(
                                KeycloakClient.of("cim", CLIENT_SECRET), "importer", PASSWORD)))
                .drainTimeout(Duration.ZERO)
                .build();
    }
}
