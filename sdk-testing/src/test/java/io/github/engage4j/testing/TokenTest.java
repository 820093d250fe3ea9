package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.received;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenTest {

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);

    @BeforeEach
    void addUser() {
        sandbox.infobip().addUser("jane", "secret");
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void tokenIsGoodForAnHourOfTheSandboxClock() {
        String path = "/ccaas/1/conversations/" + received(sandbox, "Good day");
        Wire.Reply token = fetch("secret", "client_credentials");
        String authorization = "Bearer " + token.json().textAt("access_token");

        assertThat(token.json().textAt("expires_in")).isEqualTo("3600");
        assertThat(Wire.getAs(authorization, sandbox, path).status()).isEqualTo(200);
        clock.advance(Duration.ofHours(1));
        assertThat(Wire.getAs(authorization, sandbox, path).status()).isEqualTo(401);
    }

    @Test
    void wrongPasswordGetsNoToken() {
        assertThat(fetch("guess", "client_credentials").status()).isEqualTo(401);
    }

    @Test
    void otherGrantTypesGetNoToken() {
        assertThat(fetch("secret", "password").status()).isEqualTo(400);
    }

    private Wire.Reply fetch(String secret, String grantType) {
        return Wire.post(
                sandbox, "/auth/1/oauth2/token", "client_id=jane&client_secret=" + secret + "&grant_type=" + grantType);
    }
}
