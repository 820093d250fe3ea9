package io.github.engage4j.infobip.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.EngageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void beginsASessionAsTheUserAlone(Mode mode) {
        wire.answers(200, "{\"token\":\"t-123\"}");

        Session session = mode.run(wire.infobip().sessions().create(CreateSessionRequest.of("jane", "s3cret")))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /auth/1/session
                Accept: application/json
                Content-Type: application/json

                {"username":"jane","password":"s3cret"}
                """);
        assertThat(session).isEqualTo(new Session(Secret.of("t-123")));
        assertThat(session).hasToString("Session[token=[redacted]]");
    }

    @Test
    void beginsASessionThatIsNotBoundToAnAddress() {
        wire.answers(200, "{\"token\":\"t-123\"}");

        wire.infobip()
                .sessions()
                .create(CreateSessionRequest.unsafe("jane", "s3cret"))
                .execute();

        assertThat(wire.taken()).endsWith("\n{\"username\":\"jane\",\"password\":\"s3cret\",\"unsafe\":true}\n");
    }

    @Test
    void callsWithTheSession() {
        wire.answers(200, "{\"token\":\"t-123\"}").answers(200, "{\"id\":\"k-1\"}");

        Session session = wire.infobip()
                .sessions()
                .create(CreateSessionRequest.of("jane", "s3cret"))
                .execute();
        wire.infobip(config -> config.credentials(session.credentials()))
                .apiKeys()
                .get("k-1")
                .execute();

        assertThat(wire.taken()).startsWith("POST /auth/1/session\n");
        assertThat(wire.taken()).isEqualTo("""
                GET /settings/2/api-keys/k-1
                Accept: application/json
                Authorization: IBSSO t-123
                """);
    }

    @ParameterizedTest
    @EnumSource
    void endsASession(Mode mode) {
        wire.answers(200, "");

        mode.run(wire.infobip().sessions().destroy(new Session(Secret.of("t-123"))));

        assertThat(wire.taken()).isEqualTo("""
                DELETE /auth/1/session
                Accept: application/json
                Authorization: IBSSO t-123
                """);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedPasswordIsInNoMessage(Mode mode) {
        wire.answers(401, """
                {"requestError":{"serviceException":{"messageId":"UNAUTHORIZED","text":"jane with s3cret is unknown"}}}""");

        EngageException failure =
                mode.failure(wire.infobip().sessions().create(CreateSessionRequest.of("jane", "s3cret")));

        assertThat(failure).isInstanceOf(AuthenticationException.class);
        assertThat(failure.getMessage() + failure.rawBody()).doesNotContain("s3cret");
    }

    @Test
    void refusesWhatCannotBeACall() {
        assertThatThrownBy(() -> CreateSessionRequest.of(" ", "p"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("username must not be blank");
        assertThatThrownBy(() -> CreateSessionRequest.of("jane", ""))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("password must not be blank");
        assertThatThrownBy(() -> wire.infobip().sessions().destroy(new Session(Secret.of("t\n1"))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("token must be printable ASCII, but its character 2 is not (a line break at its end?)");
    }
}
