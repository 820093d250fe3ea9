package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.api.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertflowTokenTest {

    private static final String TOKEN = "/auth/realms/expertflow/protocol/openid-connect/token";
    private static final String CLIENT = "client_id=cim&client_secret=secret";
    private static final String PASSWORD = CLIENT + "&grant_type=password&username=jane&password=pass";
    private static final String CONVERSATION = "/conversation-manager/customer-topics/1/past-events";

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);
    private final ExpertflowSandbox expertflow = sandbox.expertflow();
    private final ExpertflowWire wire = new ExpertflowWire(sandbox);

    @BeforeEach
    void addUser() {
        expertflow.addUser("jane", "pass", ExpertflowRole.ADMIN, ExpertflowRole.AGENT);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void passwordGetsTokensAsDocumented() {
        Json answer = wire.form(TOKEN, PASSWORD).json();

        assertThat(answer.textAt("expires_in")).isEqualTo("1800");
        assertThat(answer.textAt("refresh_expires_in")).isEqualTo("1800");
        assertThat(answer.textAt("token_type")).isEqualTo("Bearer");
        assertThat(answer.textAt("not-before-policy")).isEqualTo("0");
        assertThat(answer.textAt("session_state")).isNotBlank();
        assertThat(answer.textAt("scope")).isEqualTo("email profile");
        assertThat(status(answer.textAt("access_token"))).isEqualTo(200);
        assertThat(status(answer.textAt("refresh_token"))).isEqualTo(401);
    }

    @Test
    void tokenLooksLikeAJwtOfItsUser() {
        String[] parts = token().split("\\.", -1);
        Json claims = Json.parse(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));

        assertThat(parts).hasSize(3);
        assertThat(claims.at("iat")).isEqualTo(clock.instant().getEpochSecond());
        assertThat(claims.at("exp")).isEqualTo(clock.instant().getEpochSecond() + 1800);
        assertThat(claims.textAt("preferred_username")).isEqualTo("jane");
        assertThat(claims.at("realm_access", "roles")).isEqualTo(List.of("Admin", "Agent"));
    }

    @Test
    void tokenExpiresByTheSandboxClock() {
        expertflow.tokensLiveFor(Duration.ofMinutes(1));
        Json answer = wire.form(TOKEN, PASSWORD).json();
        String token = answer.textAt("access_token");

        clock.advance(Duration.ofSeconds(59));
        assertThat(answer.textAt("expires_in")).isEqualTo("60");
        assertThat(status(token)).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void refreshTokenGetsNewTokensUntilItExpires() {
        expertflow.tokensLiveFor(Duration.ofMinutes(1));
        String refresh = wire.form(TOKEN, PASSWORD).json().textAt("refresh_token");
        clock.advance(Duration.ofSeconds(1799));

        Json refreshed = refresh(refresh).json();

        assertThat(status(refreshed.textAt("access_token"))).isEqualTo(200);
        assertThat(refreshed.textAt("refresh_token")).isNotEqualTo(refresh);
        clock.advance(Duration.ofSeconds(1));
        assertRefused(refresh(refresh), 400, "invalid_grant", "Token is not active");
    }

    @Test
    void disabledUserGetsNoMoreTokens() {
        Json tokens = wire.form(TOKEN, PASSWORD).json();
        expertflow.disableUser("jane");

        assertRefused(wire.form(TOKEN, PASSWORD), 400, "invalid_grant", "Account disabled");
        assertRefused(refresh(tokens.textAt("refresh_token")), 400, "invalid_grant", "User disabled");
        assertThat(status(tokens.textAt("access_token"))).isEqualTo(200);
        assertThatThrownBy(() -> expertflow.disableUser("joe")).hasMessage("there is no user 'joe'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grant_type=password&username=jane&password=guess | 400 | invalid_grant | Invalid user credentials",
                "grant_type=password&username=joe&password=pass | 400 | invalid_grant | Invalid user credentials",
                "grant_type=password&username=jane | 400 | invalid_grant | Invalid user credentials",
                "grant_type=password&password=pass | 401 | invalid_request | Missing parameter: username",
                "grant_type=refresh_token | 400 | invalid_request | No refresh token",
                "grant_type=refresh_token&refresh_token=x | 400 | invalid_grant | Invalid refresh token",
                "grant_type=magic | 400 | unsupported_grant_type | Unsupported grant_type",
                "scope=email | 400 | invalid_request | Missing form parameter: grant_type",
                "grant_type=client_credentials | 401 | unauthorized_client | Client not enabled to retrieve service account"
            })
    void wrongFormIsRefusedAsKeycloakDoes(String form, int status, String error, String description) {
        assertRefused(wire.form(TOKEN, CLIENT + "&" + form), status, error, description);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client_id=other&client_secret=secret | invalid_client",
                "client_secret=secret | invalid_client",
                "client_id=cim&client_secret=guess | unauthorized_client",
                "client_id=cim | unauthorized_client"
            })
    void clientIsCheckedOnceOneIsAdded(String client, String error) {
        expertflow.addClient("cim", "secret");

        Wire.Reply reply = wire.form(TOKEN, PASSWORD.replace(CLIENT, client));

        assertRefused(reply, 401, error, "Invalid client or Invalid client credentials");
        assertThat(wire.form(TOKEN, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void clientMustNameItselfThoughAnyWillDo() {
        assertRefused(
                wire.form(TOKEN, PASSWORD.replace(CLIENT, "client_secret=any")),
                401,
                "invalid_client",
                "Invalid client or Invalid client credentials");
        assertThat(wire.form(TOKEN, PASSWORD.replace("cim", "any")).status()).isEqualTo(200);
    }

    @Test
    void clientWithRolesGetsATokenOfItsOwn() {
        expertflow.addClient("cim", "secret", ExpertflowRole.EVALUATOR);

        Json answer =
                wire.form(TOKEN, CLIENT + "&grant_type=client_credentials").json();

        assertThat(status(answer.textAt("access_token"))).isEqualTo(200);
        assertThat(answer.at("refresh_token")).isNull();
        assertThat(answer.textAt("refresh_expires_in")).isEqualTo("0");
    }

    @Test
    void jsonIsNoForm() {
        assertRefused(wire.post(TOKEN, PASSWORD), 400, "invalid_request", "Missing form parameter: grant_type");
    }

    @Test
    void everyRealmIsTheSame() {
        assertThat(wire.form(TOKEN.replace("expertflow", "acme"), PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void lifeOfLessThanASecondIsRefused() {
        assertThatThrownBy(() -> expertflow.tokensLiveFor(Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time must be a second at least, but is PT0.999S");
    }

    private Wire.Reply refresh(String token) {
        return wire.form(TOKEN, CLIENT + "&grant_type=refresh_token&refresh_token=" + token);
    }

    private String token() {
        return String.valueOf(wire.form(TOKEN, PASSWORD).json().textAt("access_token"));
    }

    private int status(String token) {
        return wire.with(token).get(CONVERSATION).status();
    }

    private static void assertRefused(Wire.Reply reply, int status, String error, String description) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().textAt("error")).isEqualTo(error);
        assertThat(reply.json().textAt("error_description")).isEqualTo(description);
    }
}
