package io.github.engage4j;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.expertflow.ExpertflowConfig;
import io.github.engage4j.expertflow.ExpertflowCredentials;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.InfobipConfig;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadConfigurationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://x.test|must be https (http is for localhost, 127.0.0.1 and ::1 alone), but is 'http://x.test'",
                "http://localhost.x.test|must be https (http is for localhost, 127.0.0.1 and ::1 alone), but is 'http://localhost.x.test'",
                "http://127.0.0.2|must be https (http is for localhost, 127.0.0.1 and ::1 alone), but is 'http://127.0.0.2'",
                "xyz.api.infobip.com|must be a URL with its scheme, such as https://host.example.com, but is 'xyz.api.infobip.com'",
                "ftp://x.test|must be a URL with its scheme, such as https://host.example.com, but is 'ftp://x.test'",
                "https://|must be a URL with its scheme, such as https://host.example.com, but is 'https://'",
                "ftp://me:s3cr3t@x.test?key=s3cr3t|must be a URL with its scheme, such as https://host.example.com, but is 'ftp://…@x.test?…'",
                "https://me:s3cr3t@x.test|must not hold a user or a password; use credentials instead",
                "https://x.test?key=s3cr3t|must end with its path, but has a query or a fragment",
                "https://x.test#s3cr3t|must end with its path, but has a query or a fragment",
                "' '|must not be blank"
            })
    void refusesABaseUrlThatWouldLeakOrMiss(String url, String complaint) {
        assertThatThrownBy(() -> infobip(url).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("infobip.baseUrl " + complaint);
        assertThatThrownBy(() -> ExpertflowConfig.builder().baseUrl(url).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("expertflow.baseUrl " + complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.test",
                "http://localhost:1",
                "http://127.0.0.1",
                "http://[::1]:80/",
                "HTTPS://X.TEST/a"
            })
    void takesHttpsAndThisMachine(String url) {
        assertThatCode(() -> infobip(url).build()).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("credentials")
    void refusesCredentialsWithoutShowingThem(String message, ThrowingCallable credentials) {
        assertThatThrownBy(credentials)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message)
                .hasNoCause();
    }

    static Stream<Arguments> credentials() {
        String lineBreak = " must be printable ASCII, but its character 7 is not (a line break at its end?)";
        return Stream.of(
                bad("apiKey is required", () -> Credentials.apiKey(null)),
                bad("apiKey must not be blank", () -> Credentials.apiKey(" \n")),
                bad("apiKey" + lineBreak, () -> Credentials.apiKey("s3cr3t\n")),
                bad("sessionToken" + lineBreak, () -> Credentials.sessionToken("s3cr3té")),
                bad("username must not hold a colon", () -> Credentials.basic("s3cr3t:x", "s3cr3t")),
                bad("username must not be blank", () -> Credentials.basic("", "s3cr3t")),
                bad("password must not be blank", () -> Credentials.basic("ada", "")),
                bad("clientId must not be blank", () -> Credentials.oauth2("", "s3cr3t")),
                bad("clientSecret is required", () -> Credentials.oauth2("id", null)),
                bad("bearerToken" + lineBreak, () -> ExpertflowCredentials.bearerToken("s3cr3t\r")),
                bad(
                        "infobip.credentials is required",
                        () -> infobip("https://x.test").credentials(null).build()),
                bad(
                        "infobip.baseUrl is required",
                        () -> InfobipConfig.builder()
                                .credentials(Credentials.apiKey("s3cr3t"))
                                .build()));
    }

    @Test
    void saysHowToConfigureAPlatformThatIsNot() {
        try (EngageClient client = EngageClient.builder()
                .expertflow(expertflow -> expertflow.baseUrl("https://x.test"))
                .build()) {
            assertThatThrownBy(client::infobip)
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("infobip is not configured: call .infobip(…) on EngageClient.builder(), "
                            + "with its baseUrl and what it asks for");
        }
        assertThatThrownBy(() -> EngageClient.builder().build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no platform is configured: call .infobip(…) or .expertflow(…) on the builder");
    }

    private static Arguments bad(String message, ThrowingCallable credentials) {
        return arguments(message, credentials);
    }

    private static InfobipConfig.Builder infobip(String url) {
        return InfobipConfig.builder().baseUrl(url).credentials(Credentials.apiKey("s3cr3t"));
    }
}
