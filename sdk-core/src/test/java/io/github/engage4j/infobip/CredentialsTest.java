package io.github.engage4j.infobip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.TestWire;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CredentialsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest(name = "{1}")
    @MethodSource("kinds")
    void sendsEachKindUnderItsScheme(Credentials credentials, String authorization) {
        wire.answers(200, "{\"id\":\"c-1\"}");

        wire.infobip(infobip -> infobip.credentials(credentials))
                .conversations()
                .get("c-1")
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations/c-1
                Accept: application/json
                Authorization: %s
                """.formatted(authorization));
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments(Credentials.apiKey("k-1"), "App k-1"),
                arguments(Credentials.basic("Aladdin", "open sesame"), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
                arguments(Credentials.basic("jürgen", "pässwörd:€"), "Basic asO8cmdlbjpww6Rzc3fDtnJkOuKCrA=="),
                arguments(Credentials.sessionToken("t-1"), "IBSSO t-1"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("prints")
    void printsItsKindAlone(Credentials credentials, String printed) {
        assertThat(credentials).hasToString(printed);
    }

    static Stream<Arguments> prints() {
        return Stream.of(
                arguments(Credentials.apiKey("s3cr3t"), "Credentials[API_KEY]"),
                arguments(Credentials.basic("s3cr3t", "s3cr3t"), "Credentials[BASIC]"),
                arguments(Credentials.sessionToken("s3cr3t"), "Credentials[SESSION]"),
                arguments(Credentials.oauth2("s3cr3t", "s3cr3t"), "Credentials[OAUTH2]"));
    }
}
