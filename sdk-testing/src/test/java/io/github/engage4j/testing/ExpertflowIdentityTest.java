package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.expertflow.ExpertflowClient;
import io.github.engage4j.expertflow.ExpertflowCredentials;
import io.github.engage4j.expertflow.KeycloakClient;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.PlainBody;
import io.github.engage4j.expertflow.cim.Sender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The client's identities against the sandbox's logins, tokens and roles. */
class ExpertflowIdentityTest {

    private static final KeycloakClient CIM = KeycloakClient.of("cim", "cim-secret");

    private final ManualClock time = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(time);
    private final EngageClient client = sandbox.client();

    @BeforeEach
    void addUsers() {
        sandbox.expertflow().addClient("cim", "cim-secret", ExpertflowRole.ADMIN);
        sandbox.expertflow().addUser("importer", "importer-password", ExpertflowRole.ADMIN);
        sandbox.expertflow().addUser("agent", "agent-password", ExpertflowRole.AGENT);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyWayToLogInPushesAndGoesOnAfterTheTokenHasExpired(String name, ExpertflowCredentials credentials) {
        ExpertflowClient expertflow = client.expertflow().withCredentials(credentials);

        for (int i = 0; i < 3; i++) {
            push(expertflow);
            time.advance(Duration.ofHours(1));
        }

        assertThat(sandbox.expertflow().store()).hasSize(3);
        assertThat(requests("push-activity")).isEqualTo(3);
    }

    static List<Arguments> everyWayToLogInPushesAndGoesOnAfterTheTokenHasExpired() {
        return List.of(
                arguments("a user at Keycloak", ExpertflowCredentials.keycloak(CIM, "importer", "importer-password")),
                arguments("a client at Keycloak", ExpertflowCredentials.keycloak(CIM)),
                arguments("agent login", ExpertflowCredentials.agentLogin("importer", "importer-password")),
                arguments("admin login", ExpertflowCredentials.adminLogin("importer", "importer-password")));
    }

    @Test
    void manyCallsAtATimeAskForOneTokenForEachExpiry() {
        ExpertflowClient expertflow = client.expertflow()
                .withCredentials(ExpertflowCredentials.keycloak(CIM, "importer", "importer-password"));

        for (int expiry = 1; expiry <= 5; expiry++) {
            List<CompletableFuture<?>> pushes = IntStream.range(0, 64)
                    .<CompletableFuture<?>>mapToObj(
                            i -> expertflow.activities().push(activity()).executeAsync())
                    .toList();
            CompletableFuture.allOf(pushes.toArray(CompletableFuture[]::new)).join();

            assertThat(requests("create-keycloak-token")).isEqualTo(expiry);
            time.advance(Duration.ofMinutes(30));
        }
        assertThat(sandbox.expertflow().store()).hasSize(5 * 64);
    }

    @Test
    void anAgentMayReadButNotPush() {
        ExpertflowClient agent =
                client.expertflow().withCredentials(ExpertflowCredentials.agentLogin("agent", "agent-password"));
        String conversationId = sandbox.expertflow().startConversation("customer-1");

        assertThat(agent.conversations().pastEvents(conversationId).execute()).isNotEmpty();
        assertThatThrownBy(() -> push(agent))
                .isInstanceOf(PermissionException.class)
                .hasMessageContaining("access_denied")
                .hasMessageContaining("not_authorized")
                .hasMessageContaining("Quality Manager");
    }

    @Test
    void aDisabledUserIsRefusedOnceTheTokenHasExpiredAndNothingIsSent() {
        ExpertflowClient expertflow = client.expertflow()
                .withCredentials(ExpertflowCredentials.keycloak(CIM, "importer", "importer-password"));
        push(expertflow);
        sandbox.expertflow().disableUser("importer");
        push(expertflow);
        time.advance(Duration.ofMinutes(30));

        assertThatThrownBy(() -> push(expertflow))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageNotContaining("importer-password")
                .extracting(e -> ((EngageException) e).outcome())
                .isEqualTo(DeliveryOutcome.NOT_SENT);
        assertThat(requests("push-activity")).isEqualTo(2);
    }

    @Test
    void withoutATokenTheGatewayRefuses() {
        assertThatThrownBy(() -> push(client.expertflow())).isInstanceOf(AuthenticationException.class);
    }

    private static void push(ExpertflowClient expertflow) {
        expertflow.activities().push(activity()).execute();
    }

    private static CimMessage activity() {
        return CimMessage.standAlone("customer-1")
                .sender(Sender.app("shop-1", "Shop"))
                .body(PlainBody.of("Hello"))
                .build();
    }

    private long requests(String operationId) {
        return sandbox.expertflow().requests().stream()
                .filter(request ->
                        request.operation() != null && request.operation().id().equals(operationId))
                .count();
    }
}
