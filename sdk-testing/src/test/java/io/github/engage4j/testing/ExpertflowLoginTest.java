package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertflowLoginTest {

    private static final String CONVERSATION = "/conversation-manager/customer-topics/1/past-events";

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);
    private final ExpertflowWire wire = new ExpertflowWire(sandbox);

    @BeforeEach
    void addUser() {
        sandbox.expertflow().addUser("jane", "pass", ExpertflowRole.AGENT);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/agent-manager/agent/login, /agent-manager/agent/refresh-token",
        "/unified-admin/keycloakLogin, /unified-admin/keycloakLogin/refresh-token"
    })
    void loginGetsTokensInItsEnvelope(String login, String refresh) {
        Json tokens = logIn(login, "pass").json();

        assertThat(tokens.textAt("statusCode")).isEqualTo("200");
        assertThat(status(tokens.textAt("data", "token"))).isEqualTo(200);
        clock.advance(Duration.ofMinutes(29));
        Json refreshed =
                refresh(refresh, tokens.textAt("data", "refresh_token")).json();
        assertThat(refreshed.textAt("task")).isEqualTo("refreshToken");
        assertThat(refreshed.textAt("msg")).isEqualTo("ok");
        assertThat(refreshed.textAt("statusCode")).isEqualTo("200");
        assertThat(refreshed.textAt("data", "status")).isEqualTo("200");
        clock.advance(Duration.ofMinutes(2));
        assertThat(status(tokens.textAt("data", "token"))).isEqualTo(401);
        assertThat(status(refreshed.textAt("data", "access_token"))).isEqualTo(200);
        assertThat(refresh(refresh, tokens.textAt("data", "refresh_token")).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/agent-manager/agent/login, /agent-manager/agent/refresh-token",
        "/unified-admin/keycloakLogin, /unified-admin/keycloakLogin/refresh-token"
    })
    void wrongPasswordAndDisabledUserAreRefused(String login, String refresh) {
        String token = logIn(login, "pass").json().textAt("data", "refresh_token");

        assertThat(logIn(login, "guess").status()).isEqualTo(401);
        assertThat(logIn(login, "guess").json().textAt("msg")).isEqualTo("Invalid user credentials");
        sandbox.expertflow().disableUser("jane");
        assertThat(logIn(login, "pass").status()).isEqualTo(401);
        assertThat(logIn(login, "pass").json().textAt("msg")).isEqualTo("Account disabled");
        assertThat(refresh(refresh, token).json().textAt("msg")).isEqualTo("Token is not active");
        assertThat(wire.post(refresh, "{}").status()).isEqualTo(401);
    }

    private Wire.Reply logIn(String path, String password) {
        return wire.post(path, Map.of("username", "jane", "password", password));
    }

    private Wire.Reply refresh(String path, String token) {
        return wire.post(path, Map.of("refreshToken", token));
    }

    private int status(String token) {
        return wire.with(token).get(CONVERSATION).status();
    }
}
