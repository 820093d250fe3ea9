package io.github.engage4j.expertflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.ManualTime;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.CallObserver;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.expertflow.KeycloakServer.Users;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Logins at a real Keycloak, before a gateway that lets it judge each token. Runs in the profile {@code keycloak} alone, which unpacks
 * the server.
 */
@Tag("keycloak")
class KeycloakTest {

    private static final String PASSWORD = "p@ss w&rd+4711";
    private static final KeycloakClient CIM = KeycloakClient.of("cim", "cim-secret-4711");
    private static final ExpertflowCredentials IMPORTER = ExpertflowCredentials.keycloak(CIM, "importer", PASSWORD);
    private static final Duration NEARLY_EXPIRED = Duration.ofSeconds(54);
    private static final int THREADS = 64;

    private static KeycloakServer keycloak;

    private final ManualTime time = new ManualTime();
    private final AtomicInteger logins = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> accepted = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
    private final MockWebServer gateway = new MockWebServer();
    private EngageClient client;

    @BeforeAll
    static void startKeycloak() throws Exception {
        keycloak = KeycloakServer.start(Path.of(System.getProperty("keycloak.home")));
    }

    @AfterAll
    static void stopKeycloak() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @BeforeEach
    void startTheGateway() throws Exception {
        gateway.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String token = request.getHeaders().get("Authorization").substring("Bearer ".length());
                boolean good = keycloak.accepts(token);
                (good ? accepted : refused).add(token);
                return new MockResponse.Builder().code(good ? 200 : 401).build();
            }
        });
        gateway.start();
        client = time.applyTo(EngageClient.builder())
                .callListener(operation -> {
                    if (operation.id().equals("create-keycloak-token")) {
                        logins.incrementAndGet();
                    }
                    return CallObserver.NONE;
                })
                .expertflow(config ->
                        config.authUrl(keycloak.url()).conversationManagerUrl("http://localhost:" + gateway.getPort()))
                .build();
    }

    @AfterEach
    void stopTheGateway() {
        client.close();
        gateway.close();
        keycloak.enable(Users.REVOKED, true);
    }

    @Test
    void aUserLogsIn() {
        push(IMPORTER).execute();

        assertThat(accepted).hasSize(1);
        assertThat(claim(accepted.peek(), "preferred_username")).isEqualTo("importer");
    }

    @Test
    void aUserLogsInWithAPublicClient() {
        push(ExpertflowCredentials.keycloak(KeycloakClient.withoutSecret("desk"), "importer", PASSWORD))
                .execute();

        assertThat(claim(accepted.peek(), "azp")).isEqualTo("desk");
    }

    @Test
    void aClientLogsInForItselfAndAgainWhenItsTokenExpires() {
        ApiCall<PushedActivity> push = push(ExpertflowCredentials.keycloak(CIM));
        push.execute();
        time.advance(NEARLY_EXPIRED);
        push.execute();

        assertThat(claim(accepted.peek(), "preferred_username")).isEqualTo("service-account-cim");
        assertThat(new HashSet<>(accepted)).hasSize(2);
        assertThat(logins).hasValue(2);
    }

    @Test
    void aTokenIsKeptAndThenRefreshedInTheSameSession() {
        ApiCall<PushedActivity> push = push(IMPORTER);
        push.execute();
        push.execute();
        time.advance(NEARLY_EXPIRED);
        push.execute();

        List<String> tokens = List.copyOf(accepted);
        assertThat(tokens.get(1)).isEqualTo(tokens.get(0));
        assertThat(tokens.get(2)).isNotEqualTo(tokens.get(0));
        assertThat(claim(tokens.get(2), "sid")).isEqualTo(claim(tokens.get(0), "sid"));
        assertThat(logins).hasValue(2);
    }

    @Test
    void aRefreshTokenOfAnEndedSessionIsFollowedByALogin() {
        ApiCall<PushedActivity> push = push(IMPORTER);
        push.execute();
        keycloak.logOut(Users.IMPORTER);
        time.advance(NEARLY_EXPIRED);
        push.execute();

        List<String> tokens = List.copyOf(accepted);
        assertThat(claim(tokens.get(1), "sid")).isNotEqualTo(claim(tokens.get(0), "sid"));
        assertThat(logins).hasValue(3);
        assertThat(refused).isEmpty();
    }

    @Test
    void aTokenOfAnEndedSessionIsReplacedAndTheCallMadeOnceMore() {
        ApiCall<PushedActivity> push = push(IMPORTER);
        push.execute();
        keycloak.logOut(Users.IMPORTER);
        push.execute();

        assertThat(accepted).hasSize(2);
        assertThat(refused).containsExactly(accepted.peek());
        assertThat(logins).hasValue(2);
    }

    @Test
    void manyThreadsFetchOneTokenPerExpiry() throws Exception {
        ApiCall<PushedActivity> push = push(IMPORTER);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int expiry = 1; expiry <= 3; expiry++) {
                callFromAll(threads, push);
                assertThat(logins).hasValue(expiry);
                assertThat(new HashSet<>(accepted)).hasSize(expiry);
                time.advance(NEARLY_EXPIRED);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(accepted).hasSize(3 * THREADS);
        assertThat(refused).isEmpty();
    }

    @Test
    void aRevokedUserIsToldSoBeforeAnythingIsSent() {
        ApiCall<PushedActivity> push = push(ExpertflowCredentials.keycloak(CIM, "revoked", PASSWORD));
        push.execute();
        keycloak.enable(Users.REVOKED, false);
        time.advance(NEARLY_EXPIRED);

        assertThatThrownBy(push::execute)
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessageContaining(
                        "invalid_grant \"Account disabled\" no token, because create-keycloak-token failed"
                                + " (outcome NOT_SENT, 0 attempts): check username, password and client of")
                .satisfies(e -> assertThat(((EngageException) e).outcome()).isEqualTo(DeliveryOutcome.NOT_SENT));
        assertThat(accepted).hasSize(1);
        assertThat(refused).isEmpty();
    }

    @Test
    void aWrongPasswordIsRefusedOnceAndNotPrinted() {
        assertThatThrownBy(() -> push(ExpertflowCredentials.keycloak(CIM, "importer", "wr0ng-4711"))
                        .execute())
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessageStartingWith(
                        "push-activity failed: HTTP 400 invalid_grant \"Invalid user credentials\" no token")
                .hasMessageNotContaining("4711");
        assertThat(logins).hasValue(1);
    }

    @Test
    void aWrongSecretOfTheClientIsRefused() {
        assertThatThrownBy(() -> push(ExpertflowCredentials.keycloak(KeycloakClient.of("cim", "wr0ng-4711")))
                        .execute())
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessageContaining("HTTP 401 unauthorized_client \"Invalid client or Invalid client credentials\"");
    }

    @Test
    void aTemporaryPasswordIsRefusedWithTheReason() {
        assertThatThrownBy(() -> push(ExpertflowCredentials.keycloak(CIM, "newcomer", PASSWORD))
                        .execute())
                .isExactlyInstanceOf(AuthenticationException.class)
                .hasMessageContaining("invalid_grant \"Account is not fully set up\"")
                .hasMessageContaining("the user needs a password that is not temporary");
    }

    private ApiCall<PushedActivity> push(ExpertflowCredentials credentials) {
        return Logins.push(client.expertflow().withCredentials(credentials));
    }

    private static void callFromAll(ExecutorService threads, ApiCall<PushedActivity> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<PushedActivity>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            results.add(threads.submit(() -> {
                start.await();
                return call.execute();
            }));
        }
        for (Future<PushedActivity> result : results) {
            result.get(60, TimeUnit.SECONDS);
        }
    }

    private static String claim(String token, String name) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Json.parse(new String(payload, StandardCharsets.UTF_8)).textAt(name);
    }
}
