package io.github.engage4j.expertflow;

import static io.github.engage4j.expertflow.Logins.CIM;
import static io.github.engage4j.expertflow.Logins.KEYCLOAK;
import static io.github.engage4j.expertflow.Logins.client;
import static io.github.engage4j.expertflow.Logins.loggedIn;
import static io.github.engage4j.expertflow.Logins.push;
import static io.github.engage4j.expertflow.Logins.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Mode;
import io.github.engage4j.Patience;
import io.github.engage4j.TestWire;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LoginTest {

    private static final String PUSH = "/conversation-manager/activities Bearer ";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void aUserLogsInAtKeycloak(Mode mode) {
        wire.answers(200, Logins.keycloak("t-1", 1800, "r-1", 1800)).answers(200, "");

        mode.run(push(client(wire, KEYCLOAK)));

        assertThat(wire.taken()).isEqualTo("""
                POST /auth/realms/expertflow/protocol/openid-connect/token
                Accept: application/json
                Content-Type: application/x-www-form-urlencoded

                client_id=cim&client_secret=cl1ent%26s3cret&grant_type=password&username=importer&password=p%40ss+w0rd
                """);
        assertThat(wire.taken()).startsWith("""
                POST /conversation-manager/activities
                Accept: application/json
                Authorization: Bearer t-1
                """);
    }

    @Test
    void aUserLogsInWithAPublicClientAtARealmOfItsOwn() {
        wire.answers(200, Logins.keycloak("t-1", 1800)).answers(200, "");
        KeycloakClient desk = KeycloakClient.withoutSecret("desk").realm("my realm");

        push(client(wire, ExpertflowCredentials.keycloak(desk, "ada", "pw"))).execute();

        assertThat(wire.taken()).isEqualTo("""
                POST /auth/realms/my%20realm/protocol/openid-connect/token
                Accept: application/json
                Content-Type: application/x-www-form-urlencoded

                client_id=desk&grant_type=password&username=ada&password=pw
                """);
    }

    @Test
    void aClientLogsInForItself() {
        wire.answers(200, Logins.keycloak("t-1", 60)).answers(200, "");
        ExpertflowClient expertflow = client(wire, ExpertflowCredentials.keycloak(CIM));
        push(expertflow).execute();
        wire.time().advance(Duration.ofSeconds(54));
        wire.answers(200, Logins.keycloak("t-2", 60)).answers(200, "");
        push(expertflow).execute();

        String login = """
                POST /auth/realms/expertflow/protocol/openid-connect/token
                Accept: application/json
                Content-Type: application/x-www-form-urlencoded

                client_id=cim&client_secret=cl1ent%26s3cret&grant_type=client_credentials
                """;
        assertThat(wire.taken()).isEqualTo(login);
        assertThat(wire.taken()).contains("Bearer t-1");
        assertThat(wire.taken()).isEqualTo(login);
        assertThat(wire.taken()).contains("Bearer t-2");
    }

    @ParameterizedTest
    @CsvSource({
        "AGENT_LOGIN,agent-manager/agent/login,agent-manager/agent/refresh-token",
        "ADMIN_LOGIN,unified-admin/keycloakLogin,unified-admin/keycloakLogin/refresh-token"
    })
    void aUserLogsInAtTheProductAndIsRefreshedThere(
            ExpertflowCredentials.Kind kind, String loginPath, String refreshPath) {
        wire.answers(200, Logins.product("t-1", "r-1")).answers(200, "");
        ExpertflowClient expertflow = client(wire, product(kind));
        push(expertflow).execute();
        wire.time().advance(Duration.ofMinutes(5).minusSeconds(30));
        wire.answers(200, Logins.refreshed("t-2")).answers(200, "");
        push(expertflow).execute();

        assertThat(wire.taken()).isEqualTo("""
                POST /%s
                Accept: application/json
                Content-Type: application/json

                {"username":"ada","password":"pw\\"1"}
                """.formatted(loginPath));
        assertThat(wire.taken()).contains("Authorization: Bearer t-1\n");
        assertThat(wire.taken()).isEqualTo("""
                POST /%s
                Accept: application/json
                Content-Type: application/json

                {"refreshToken":"r-1"}
                """.formatted(refreshPath));
        assertThat(wire.taken()).contains("Authorization: Bearer t-2\n");
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatTheGatewayRefusesIsReplacedByALoginAndTheCallMadeOnceMore(Mode mode) {
        ExpertflowClient expertflow = loggedIn(wire, KEYCLOAK, Logins.keycloak("t-1", 1800, "r-1", 1800));
        wire.answers(401, "{\"error\":\"invalid_token\"}")
                .answers(200, Logins.keycloak("t-2", 1800, "r-2", 1800))
                .answers(200, "");

        mode.run(push(expertflow));

        assertThat(taken(wire, 1)).containsExactly(PUSH + "t-1");
        assertThat(wire.taken()).contains("grant_type=password");
        assertThat(taken(wire, 1)).containsExactly(PUSH + "t-2");
        assertThat(wire.time().sleeps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCallInFlightMayStillLogInWhileTheClientCloses(Mode mode) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        wire.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (request.getTarget().startsWith("/auth/")) {
                    return new MockResponse.Builder()
                            .body(Logins.keycloak(arrived.getCount() == 0 ? "t-2" : "t-1", 1800))
                            .build();
                }
                arrived.countDown();
                Pushes.await(closing);
                boolean renewed = "Bearer t-2".equals(request.getHeaders().get("Authorization"));
                return new MockResponse.Builder().code(renewed ? 200 : 401).build();
            }
        });
        EngageClient client = wire.client(
                builder ->
                        builder.expertflow(config -> config.baseUrl(wire.url()).credentials(Logins.KEYCLOAK)),
                infobip -> {});
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(
                () -> mode.run(Logins.push(client.expertflow())).status());
        Pushes.await(arrived);
        Thread closer = new Thread(client::close);
        closer.start();
        Patience.until(() -> closer.getState() == Thread.State.TIMED_WAITING);
        closing.countDown();

        assertThat(status.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        closer.join();
    }

    private static ExpertflowCredentials product(ExpertflowCredentials.Kind kind) {
        return kind == ExpertflowCredentials.Kind.AGENT_LOGIN
                ? ExpertflowCredentials.agentLogin("ada", "pw\"1")
                : ExpertflowCredentials.adminLogin("ada", "pw\"1");
    }
}
