package io.github.engage4j.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.InfobipClient;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostileErrorTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void survivesAnyBody(String name, String body) {
        for (Mode mode : Mode.values()) {
            wire.answers(400, body);

            EngageException failure =
                    mode.failure(wire.infobip().conversations().get("c-1"));

            assertThat(failure).isExactlyInstanceOf(InvalidRequestException.class);
            assertThat(failure.getMessage()).hasSizeLessThan(2_000).doesNotContain("\n");
            assertThat(failure.rawBody()).hasSizeLessThanOrEqualTo(64 * 1024);
            assertThat(body).startsWith(failure.rawBody());
        }
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("10,000 objects deep", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)),
                arguments("10,000 lists deep", "[".repeat(10_000)),
                arguments("10,000 complaints deep", "{\"violations\":" + "[".repeat(10_000)),
                arguments("2 MiB of text", "{\"errorCode\":\"E1\",\"description\":\"" + "x".repeat(2 << 20) + "\"}"),
                arguments(
                        "2 MiB of complaints",
                        "{\"violations\":[" + "{\"property\":\"p\",\"violation\":\"v\"},".repeat(60_000)),
                arguments("2 MiB of HTML", "<text>".repeat(350_000)),
                arguments("long code", "{\"errorCode\":\"" + "E".repeat(10_000) + "\"}"),
                arguments(
                        "control characters", "{\"errorCode\":\"E\\u0000\\r\\n1\",\"description\":\"a\\u001b[31mb\"}"),
                arguments("lone surrogate", "{\"description\":\"\\ud800\"}"),
                arguments("byte order mark", "\ufeff{\"errorCode\":\"E1\"}"),
                arguments("two values", "{\"errorCode\":\"E1\"}{\"errorCode\":\"E2\"}"),
                arguments("large number", "{\"errorCode\":" + "9".repeat(1_000) + "}"));
    }

    @Test
    void readsWhatIsReadableOfAnotherCharset() {
        wire.answers(new MockResponse.Builder()
                .code(400)
                .addHeader("Content-Type", "application/json; charset=ISO-8859-1")
                .body(new Buffer()
                        .write("{\"errorCode\":\"E1\",\"description\":\"Ungültig\"}"
                                .getBytes(StandardCharsets.ISO_8859_1)))
                .build());

        EngageException failure =
                Mode.BLOCKING.failure(wire.infobip().conversations().get("c-1"));

        assertThat(failure.errorCode()).isEqualTo("E1");
        assertThat(failure.text()).isEqualTo("Ung\ufffdltig");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheVerdictOfAnErrorThatBreaksOff(Mode mode) {
        wire.answers(new MockResponse.Builder()
                .code(409)
                .body("{\"errorCode\":\"E409\",\"description\":\"" + "x".repeat(100_000) + "\"}")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        EngageException failure = mode.failure(wire.infobip().conversations().get("c-1"));

        assertThat(failure).isExactlyInstanceOf(ConflictException.class);
        assertThat(failure.errorCode()).isEqualTo("E409");
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.REJECTED);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("echoes")
    void quotesNoCredentialsThatThePlatformQuotes(Credentials credentials, String secret, String echoed) {
        InfobipClient infobip = wire.infobip(config -> config.credentials(credentials));
        for (Mode mode : Mode.values()) {
            wire.answers(
                    401,
                    "{\"errorCode\":\"" + echoed + "\",\"description\":\"Bad key " + echoed
                            + "!\",\"violations\":[{\"property\":\"" + echoed + "\",\"violation\":\"" + echoed
                            + "\"}],\"rest\":\"" + "y".repeat(65_300) + echoed + "\"}");

            EngageException failure = mode.failure(infobip.conversations().get("c-1"));

            assertThat(failure)
                    .hasMessage(
                            "get-conversation failed: HTTP 401 [redacted] \"Bad key [redacted]!\" {[redacted]=[[redacted]]} "
                                    + "(outcome REJECTED, 1 attempt): check the credentials and that they belong to this base URL");
            assertThat(failure.rawBody()).doesNotContain(secret).doesNotContain(echoed);
            assertThat(failure.rawBody()).doesNotContain(echoed.substring(0, 8));
        }
    }

    static Stream<Arguments> echoes() {
        String key = "k3y/with-much-t0-hide-" + "z".repeat(200);
        return Stream.of(
                arguments(Credentials.apiKey(key), key, key),
                arguments(Credentials.apiKey(key), key, key.replace("/", "\\/")),
                arguments(Credentials.apiKey(key), key, key.replace("/", "\\u002f")),
                arguments(Credentials.basic("ada", key), key, key),
                arguments(Credentials.sessionToken(key), key, key));
    }
}
