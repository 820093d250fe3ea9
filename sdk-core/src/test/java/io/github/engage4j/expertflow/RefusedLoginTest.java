package io.github.engage4j.expertflow;

import static io.github.engage4j.expertflow.Logins.KEYCLOAK;
import static io.github.engage4j.expertflow.Logins.client;
import static io.github.engage4j.expertflow.Logins.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.ServerException;
import io.github.engage4j.error.TransportException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedLoginTest {

    private static final String WRONG =
            "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid user credentials\"}";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void saysWhichLoginWasRefusedWhyAndWhatToDo(Mode mode) {
        wire.answers(401, WRONG);

        EngageException failure = mode.failure(push(client(wire, KEYCLOAK)));

        assertThat(failure)
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessage(
                        "push-activity failed: HTTP 401 invalid_grant \"Invalid user credentials\" no token, because"
                                + " create-keycloak-token failed (outcome NOT_SENT, 0 attempts): check username, password and client of"
                                + " ExpertflowCredentials.keycloak(…) for the realm 'expertflow' at " + wire.url()
                                + "/auth;"
                                + " the user needs a password that is not temporary, and the client direct access grants");
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.NOT_SENT);
        assertThat(wire.requests()).isEqualTo(1);
    }

    @Test
    void saysWhatAClientNeedsThatLogsInForItself() {
        wire.answers(401, "{\"error\":\"unauthorized_client\",\"error_description\":\"Invalid client credentials\"}");

        assertThatThrownBy(() -> push(client(wire, ExpertflowCredentials.keycloak(Logins.CIM)))
                        .execute())
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessageEndingWith(
                        "check client id and client secret of ExpertflowCredentials.keycloak(…) for the realm"
                                + " 'expertflow' at " + wire.url() + "/auth; the client needs a service account");
    }

    @ParameterizedTest
    @CsvSource({"true,agentLogin,agent-manager,log-in-agent", "false,adminLogin,unified-admin,log-in-admin"})
    void saysWhatAUserOfTheProductNeeds(boolean agent, String factory, String service, String operation) {
        wire.answers(403, "{\"statusCode\":403,\"msg\":\"Account is not fully set up\"}");
        ExpertflowCredentials credentials =
                agent ? ExpertflowCredentials.agentLogin("ada", "pw") : ExpertflowCredentials.adminLogin("ada", "pw");

        assertThatThrownBy(() -> push(client(wire, credentials)).execute())
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessage(
                        "push-activity failed: HTTP 403 \"Account is not fully set up\" no token, because " + operation
                                + " failed (outcome NOT_SENT, 0 attempts): check username and password of ExpertflowCredentials."
                                + factory + "(…) at " + wire.url() + "/" + service
                                + "; the user needs a password that is not temporary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Sign in</html>",
                "{}",
                "[]",
                "{\"access_token\":null}",
                "{\"access_token\":\" \"}",
                "{\"access_token\":\"a\\nb\"}",
                "{\"access_token\":\"two words\"}",
                "{\"access_token\":\"t\u00f6ken\"}"
            })
    void anAnswerWithoutAUsableTokenIsARefusal(String answer) {
        wire.answers(200, answer);

        EngageException failure = Mode.BLOCKING.failure(push(client(wire, KEYCLOAK)));

        assertThat(failure)
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessageStartingWith(
                        "push-activity failed: HTTP 200 no token, because create-keycloak-token failed: the"
                                + " answer is not what this operation answers")
                .hasMessageContaining("(outcome NOT_SENT, 0 attempts): check username, password and client of");
        assertThat(wire.requests()).isEqualTo(1);
    }

    @Test
    void aYesWithoutATokenThatSaysWhyIsQuoted() {
        wire.answers(200, "{\"statusCode\":401,\"msg\":\"Invalid credentials\",\"data\":{}}");

        assertThatThrownBy(() -> push(client(wire, ExpertflowCredentials.agentLogin("ada", "pw")))
                        .execute())
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessageStartingWith(
                        "push-activity failed: HTTP 200 \"Invalid credentials\" no token, because log-in-agent"
                                + " failed: and yet an error by its body (outcome NOT_SENT, 0 attempts): check username");
    }

    @Test
    void aLoginServiceThatIsDownIsNotTheCredentialsFault() {
        wire.answers(503, "").answers(503, "").answers(503, "");

        assertThatThrownBy(() -> push(client(wire, KEYCLOAK)).execute())
                .isExactlyInstanceOf(ServerException.class)
                .hasMessage("push-activity failed: HTTP 503 no token, because create-keycloak-token failed"
                        + " (outcome NOT_SENT, 0 attempts)");
    }

    @Test
    void aLoginServiceThatIsGoneSendsNothing() {
        ExpertflowClient expertflow = client(wire, KEYCLOAK);
        wire.server().close();

        EngageException failure = Mode.BLOCKING.failure(push(expertflow));

        assertThat(failure).isExactlyInstanceOf(TransportException.class);
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.NOT_SENT);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatIsRefusedTwiceIsAFailureOfTheCall(Mode mode) {
        wire.answers(200, Logins.keycloak("t-1", 1800, "r-1", 1800))
                .answers(401, "")
                .answers(200, Logins.keycloak("t-2", 1800, "r-2", 1800))
                .answers(401, "");

        EngageException failure = mode.failure(push(client(wire, KEYCLOAK)));

        assertThat(failure)
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessage(
                        "push-activity failed: HTTP 401 (outcome REJECTED, 2 attempts): check the credentials and that"
                                + " they belong to this base URL");
        assertThat(wire.requests()).isEqualTo(4);
    }

    @Test
    void aRevokedUserIsToldWhyWhenTheTokenHasExpired() {
        wire.answers(200, Logins.keycloak("t-1", 60, "r-1", 1800)).answers(200, "");
        ExpertflowClient expertflow = client(wire, KEYCLOAK);
        push(expertflow).execute();
        wire.time().advance(Duration.ofMinutes(1));
        wire.answers(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}")
                .answers(401, "{\"error\":\"invalid_grant\",\"error_description\":\"Account disabled\"}");

        assertThatThrownBy(() -> push(expertflow).execute())
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessageStartingWith(
                        "push-activity failed: HTTP 401 invalid_grant \"Account disabled\" no token, because"
                                + " create-keycloak-token failed (outcome NOT_SENT, 0 attempts): check username");

        wire.answers(200, Logins.keycloak("t-2", 60)).answers(200, "");
        push(expertflow).execute();
        assertThat(wire.requests()).isEqualTo(6);
    }

    @Test
    void aRevokedUserIsToldWhyWhenTheGatewayRefusesTheToken() {
        wire.answers(200, Logins.keycloak("t-1", 1800, "r-1", 1800))
                .answers(401, "")
                .answers(401, "{\"error\":\"invalid_grant\",\"error_description\":\"Account disabled\"}");

        assertThatThrownBy(() -> push(client(wire, KEYCLOAK)).execute())
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessageStartingWith(
                        "push-activity failed: HTTP 401 and the credentials give no other: no token, because"
                                + " create-keycloak-token failed invalid_grant \"Account disabled\" (outcome REJECTED, 1 attempt):"
                                + " check username, password and client");
    }
}
