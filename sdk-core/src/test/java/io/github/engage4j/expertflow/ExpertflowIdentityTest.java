package io.github.engage4j.expertflow;

import static io.github.engage4j.expertflow.Logins.client;
import static io.github.engage4j.expertflow.Logins.push;
import static io.github.engage4j.expertflow.Logins.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.spec.OffSpec;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who calls, with which headers, and where to. */
class ExpertflowIdentityTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @Test
    void headersGoWithEveryRequestAndLogin() {
        wire.answers(200, Logins.keycloak("t-1", 60)).answers(200, "").answers(200, "");
        ExpertflowClient expertflow = client(
                wire,
                config -> config.credentials(Logins.KEYCLOAK)
                        .header("tenantid", "acme")
                        .header("X-Zone", "eu"));

        push(expertflow).execute();
        push(expertflow.withCredentials(ExpertflowCredentials.none())).execute();

        for (int i = 0; i < 3; i++) {
            RecordedRequest request = wire.takenRequest();
            assertThat(request.getHeaders().values("tenantid")).containsExactly("acme");
            assertThat(request.getHeaders().values("X-Zone")).containsExactly("eu");
        }
    }

    @Test
    void aCallsOwnHeaderWins() {
        wire.answers(200, "");

        push(client(wire, config -> config.header("TenantId", "acme").header("tenantid", "globex")))
                .with(CallOptions.builder().header("TENANTID", "initech").build())
                .execute();

        assertThat(wire.takenRequest().getHeaders().values("tenantid")).containsExactly("initech");
    }

    @Test
    void aHeadersValueIsPrintedNowhere() {
        wire.answers(400, "{\"message\":\"bad key gate-key-4711\"}");
        ExpertflowClient expertflow = client(wire, config -> config.header("X-Gate", "gate-key-4711"));

        assertThatThrownBy(() -> push(expertflow).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("\"bad key [redacted]\"");

        assertThat(ExpertflowConfig.builder()
                        .baseUrl("https://cx.test")
                        .header("X-Gate", "gate-key-4711")
                        .build())
                .hasToString("ExpertflowConfig[https://cx.test/, ExpertflowCredentials[NONE], headers [X-Gate]]");
    }

    @Test
    void anotherIdentityHasItsOwnTokens() {
        wire.answers(200, Logins.product("t-ada", "r-ada")).answers(200, "").answers(200, "");
        ExpertflowClient nobody = client(wire, ExpertflowCredentials.none());
        ExpertflowClient ada = nobody.withCredentials(ExpertflowCredentials.agentLogin("ada", "password"));

        push(ada).execute();
        push(nobody).execute();

        assertThat(taken(wire, 3))
                .containsExactly(
                        "/agent-manager/agent/login null",
                        "/conversation-manager/activities Bearer t-ada",
                        "/conversation-manager/activities null");
    }

    @Test
    @OffSpec("a path below a prefix of its own")
    void aLoginMayBeAtAnAddressOfItsOwn() {
        wire.answers(200, Logins.keycloak("t-1", 60)).answers(200, "");

        push(client(wire, config -> config.credentials(Logins.KEYCLOAK).authUrl(wire.url() + "/sso/auth")))
                .execute();

        assertThat(wire.takenRequest().getTarget())
                .isEqualTo("/sso/auth/realms/expertflow/protocol/openid-connect/token");
        wire.takenRequest();
    }

    @Test
    @OffSpec("paths that the catalogue does not know")
    void anyPathOfTheGatewayCanBeCalled() {
        wire.answers(200, "[{\"id\":\"1\"}]");
        ExpertflowClient expertflow = client(
                wire,
                config -> config.baseUrl(wire.url() + "/cx").credentials(ExpertflowCredentials.bearerToken("t-1")));

        assertThat(expertflow
                        .raw()
                        .get("/quality-manager/{id}", "a/b")
                        .query("limit", "5")
                        .json()
                        .execute()
                        .tree())
                .asString()
                .isEqualTo("[{id=1}]");

        assertThat(wire.taken()).isEqualTo("""
                GET /cx/quality-manager/a%2Fb?limit=5
                Accept: application/json
                Authorization: Bearer t-1
                """);
    }

    @Test
    void aCallWithoutAnAddressSaysWhatToConfigure() {
        ExpertflowClient expertflow = wire.client(
                        builder -> builder.expertflow(config -> config.ccmUrl(wire.url())), infobip -> {})
                .expertflow();

        assertThatThrownBy(() -> push(expertflow))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "no address for push-activity: call expertflow.baseUrl or .conversationManagerUrl where the platform"
                                + " is configured");
        assertThatThrownBy(() -> expertflow.raw().post("/ccm/message/send").json())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "no address for POST /ccm/message/send: call expertflow.baseUrl where the platform is configured");
        assertThatThrownBy(() -> expertflow.withCredentials(Logins.KEYCLOAK))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("expertflow.credentials need an address to log in at: call expertflow.baseUrl or .authUrl");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refusesBadInputWithoutShowingSecrets(String message, ThrowingCallable input) {
        assertThatThrownBy(input)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message)
                .hasNoCause();
    }

    static Stream<Arguments> bad() {
        KeycloakClient open = KeycloakClient.withoutSecret("desk");
        return Stream.of(
                bad("clientId must not be blank", () -> KeycloakClient.of(" ", "s3cr3t")),
                bad("clientSecret is required", () -> KeycloakClient.of("cim", null)),
                bad("clientId is required", () -> KeycloakClient.withoutSecret(null)),
                bad("realm must not be blank", () -> open.realm("")),
                bad("realm must be a name, but is '..'", () -> open.realm("..")),
                bad("client is required", () -> ExpertflowCredentials.keycloak(null)),
                bad("client is required", () -> ExpertflowCredentials.keycloak(null, "ada", "s3cr3t")),
                bad(
                        "client must have a secret to log in for itself: give a username and a password too, or use"
                                + " KeycloakClient.of",
                        () -> ExpertflowCredentials.keycloak(open)),
                bad("username must not be blank", () -> ExpertflowCredentials.keycloak(open, "", "s3cr3t")),
                bad("password is required", () -> ExpertflowCredentials.agentLogin("ada", null)),
                bad("password must not be blank", () -> ExpertflowCredentials.adminLogin("ada", " ")),
                bad("bearerToken must not be blank", () -> ExpertflowCredentials.bearerToken("")),
                bad(
                        "bearerToken must be the token alone, but has a space: leave 'Bearer ' out",
                        () -> ExpertflowCredentials.bearerToken("Bearer abc")),
                bad("expertflow.credentials is required", () -> config().credentials(null)),
                bad(
                        "expertflow.credentials need an address to log in at: call expertflow.baseUrl or .agentManagerUrl",
                        () -> ExpertflowConfig.builder()
                                .conversationManagerUrl("https://cx.test")
                                .credentials(ExpertflowCredentials.agentLogin("ada", "s3cr3t"))
                                .build()),
                bad(
                        "header Authorization is set by the SDK; credentials are set on the client",
                        () -> config().header("Authorization", "s3cr3t")),
                bad("'a b' is not a header name", () -> config().header("a b", "s3cr3t")),
                bad(
                        "header X-Gate must be printable ASCII, but its character 7 is not (a line break at its end?)",
                        () -> config().header("X-Gate", "s3cr3t\n")));
    }

    @Test
    void printsNoSecrets() {
        Map<Object, String> printed = Map.of(
                ExpertflowCredentials.none(),
                "ExpertflowCredentials[NONE]",
                ExpertflowCredentials.bearerToken("s3cr3t"),
                "ExpertflowCredentials[BEARER_TOKEN]",
                ExpertflowCredentials.agentLogin("ada", "s3cr3t"),
                "ExpertflowCredentials[AGENT_LOGIN]",
                Logins.KEYCLOAK,
                "ExpertflowCredentials[KEYCLOAK_PASSWORD]",
                ExpertflowCredentials.keycloak(Logins.CIM),
                "ExpertflowCredentials[KEYCLOAK_CLIENT]",
                Logins.CIM,
                "KeycloakClient[with a secret]",
                KeycloakClient.withoutSecret("s3cr3t"),
                "KeycloakClient[without a secret]");

        printed.forEach((value, text) -> assertThat(value).hasToString(text));
    }

    private static ExpertflowConfig.Builder config() {
        return ExpertflowConfig.builder().baseUrl("https://cx.test");
    }

    private static Arguments bad(String message, ThrowingCallable input) {
        return arguments(message, input);
    }
}
