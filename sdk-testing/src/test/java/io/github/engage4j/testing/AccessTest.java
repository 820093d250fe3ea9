package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.last;
import static io.github.engage4j.testing.Samples.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.infobip.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EngageSandboxExtension.class)
class AccessTest {

    @Test
    void unknownKeyIsRefused(EngageSandbox sandbox) {
        try (EngageClient stranger = Samples.clientWith(sandbox, Credentials.apiKey("nobody"))) {
            assertThatThrownBy(
                            () -> stranger.infobip().conversations().get("any").execute())
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("UNAUTHORIZED")
                    .hasMessageContaining("Invalid login details");
        }
    }

    @ParameterizedTest
    @CsvSource({"Basic", "IBSSO", "Bearer"})
    void usersAndSessionsAreLetIn(String scheme, EngageSandbox sandbox) {
        sandbox.infobip().addUser("jane", "secret");
        sandbox.infobip().addSessionToken("session-1");
        Credentials credentials = switch (scheme) {
            case "Basic" -> Credentials.basic("jane", "secret");
            case "IBSSO" -> Credentials.sessionToken("session-1");
            default -> Credentials.oauth2("jane", "secret");
        };

        try (EngageClient client = Samples.clientWith(sandbox, credentials)) {
            String id = received(sandbox, "Good day");

            assertThat(client.infobip().conversations().get(id).execute().id()).isEqualTo(id);
            assertThat(last(sandbox.infobip().requests()).header("Authorization"))
                    .startsWith(scheme + " ");
        }
    }
}
