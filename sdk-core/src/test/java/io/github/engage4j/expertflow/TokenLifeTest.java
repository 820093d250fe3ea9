package io.github.engage4j.expertflow;

import static io.github.engage4j.expertflow.Logins.KEYCLOAK;
import static io.github.engage4j.expertflow.Logins.client;
import static io.github.engage4j.expertflow.Logins.loggedIn;
import static io.github.engage4j.expertflow.Logins.push;
import static io.github.engage4j.expertflow.Logins.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.TestWire;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenLifeTest {

    private static final String TOKEN = "/auth/realms/expertflow/protocol/openid-connect/token null";
    private static final String PUSH = "/conversation-manager/activities Bearer ";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @Test
    void aTokenIsRefreshedShortlyBeforeItExpires() {
        wire.answers(200, Logins.keycloak("t-1", 300, "r&1", 1800)).answers(200, "");
        ExpertflowClient expertflow = client(wire, KEYCLOAK);
        push(expertflow).execute();
        wire.time().advance(Duration.ofSeconds(269));
        wire.answers(200, "");
        push(expertflow).execute();
        wire.time().advance(Duration.ofSeconds(1));
        wire.answers(200, Logins.keycloak("t-2", 300, "r-2", 1800)).answers(200, "");
        push(expertflow).execute();

        assertThat(taken(wire, 3)).containsExactly(TOKEN, PUSH + "t-1", PUSH + "t-1");
        assertThat(wire.taken()).isEqualTo("""
                POST /auth/realms/expertflow/protocol/openid-connect/token
                Accept: application/json
                Content-Type: application/x-www-form-urlencoded

                client_id=cim&client_secret=cl1ent%26s3cret&grant_type=refresh_token&refresh_token=r%261
                """);
        assertThat(taken(wire, 1)).containsExactly(PUSH + "t-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|{\"error\":\"invalid_grant\",\"error_description\":\"Token is not active\"}",
                "401|",
                "403|<html>no</html>",
                "404|",
                "500|",
                "200|{\"msg\":\"expired\"}"
            })
    void aRefusedRefreshIsFollowedByALogin(int status, String body) {
        ExpertflowClient expertflow = loggedIn(wire, KEYCLOAK, Logins.keycloak("t-1", 60, "r-1", 1800));
        wire.time().advance(Duration.ofMinutes(1));
        int attempts = status == 500 ? 3 : 1;
        for (int i = 0; i < attempts; i++) {
            wire.answers(status, body == null ? "" : body);
        }
        wire.answers(200, Logins.keycloak("t-2", 60, "r-2", 1800)).answers(200, "");

        push(expertflow).execute();

        for (int i = 0; i < attempts; i++) {
            assertThat(wire.taken()).contains("grant_type=refresh_token&refresh_token=r-1");
        }
        assertThat(wire.taken()).contains("grant_type=password");
        assertThat(taken(wire, 1)).containsExactly(PUSH + "t-2");
    }

    @Test
    void anExpiredRefreshTokenIsNotTried() {
        ExpertflowClient expertflow = loggedIn(wire, KEYCLOAK, Logins.keycloak("t-1", 60, "r-1", 120));
        wire.time().advance(Duration.ofMinutes(2));
        wire.answers(200, Logins.keycloak("t-2", 60, "r-2", 120)).answers(200, "");

        push(expertflow).execute();

        assertThat(wire.taken()).contains("grant_type=password");
        assertThat(taken(wire, 1)).containsExactly(PUSH + "t-2");
    }

    @Test
    void aRefreshTokenThatDoesNotSayWhenItExpiresIsTried() {
        ExpertflowClient expertflow = loggedIn(wire, KEYCLOAK, Logins.keycloak("t-1", 60, "r-1", 0));
        wire.time().advance(Duration.ofDays(3));
        wire.answers(200, Logins.keycloak("t-2", 60)).answers(200, "");
        push(expertflow).execute();
        wire.time().advance(Duration.ofDays(3));
        wire.answers(200, Logins.keycloak("t-3", 60)).answers(200, "");
        push(expertflow).execute();

        assertThat(wire.taken()).contains("refresh_token=r-1");
        assertThat(taken(wire, 1)).containsExactly(PUSH + "t-2");
        assertThat(wire.taken()).contains("refresh_token=r-1");
        assertThat(taken(wire, 1)).containsExactly(PUSH + "t-3");
    }

    @ParameterizedTest
    @CsvSource({"1800000000,1800000600,600", "1800000000,1799999999,300", "'\"x\"',1,300", "-9223372036854775808,9,300"
    })
    void aTokenOfTheProductIsKeptForAsLongAsItSaysItself(String issued, String expires, int seconds) {
        String token =
                issued.startsWith("\"") ? "not.a.jwt" : Logins.jwt(Long.parseLong(issued), Long.parseLong(expires));
        ExpertflowClient expertflow =
                loggedIn(wire, ExpertflowCredentials.agentLogin("ada", "pw"), Logins.product(token, "r-1"));
        wire.time().advance(Duration.ofSeconds(seconds - 31));
        wire.answers(200, "");
        push(expertflow).execute();
        assertThat(taken(wire, 1)).containsExactly(PUSH + token);

        wire.time().advance(Duration.ofSeconds(1));
        wire.answers(200, Logins.refreshed("t-2")).answers(200, "");
        push(expertflow).execute();

        assertThat(taken(wire, 2)).containsExactly("/agent-manager/agent/refresh-token null", PUSH + "t-2");
    }

    @Test
    void aLifeOfManyCenturiesIsTaken() {
        ExpertflowClient expertflow =
                loggedIn(wire, KEYCLOAK, Logins.keycloak("t-1", Long.MAX_VALUE, "r-1", Long.MAX_VALUE));
        wire.answers(200, "");

        push(expertflow).execute();

        assertThat(taken(wire, 1)).containsExactly(PUSH + "t-1");
    }

    @ParameterizedTest
    @CsvSource({
        "1800.9,1770", "'\"1800\"',1770", "1e30,31535970", "99999999999999999999,31535970", "-1,270", "null,270",
        "'\"30m\"',270", "'\"\"',270", "{},270", "[1],270", "true,270", "'\"NaN\"',270"
    })
    void anOddLifeIsReadOrElseTakenForUnknown(String life, int seconds) {
        ExpertflowClient expertflow = loggedIn(
                wire,
                KEYCLOAK,
                "{\"access_token\":\"t-1\",\"expires_in\":" + life
                        + ",\"refresh_token\":\"r-1\",\"refresh_expires_in\":{}}");
        wire.time().advance(Duration.ofSeconds(seconds - 1));
        wire.answers(200, "");
        push(expertflow).execute();
        assertThat(taken(wire, 1)).containsExactly(PUSH + "t-1");

        wire.time().advance(Duration.ofSeconds(1));
        wire.answers(200, Logins.keycloak("t-2", 1800)).answers(200, "");
        push(expertflow).execute();

        assertThat(wire.taken()).contains("refresh_token=r-1");
        assertThat(taken(wire, 1)).containsExactly(PUSH + "t-2");
    }
}
