package io.github.engage4j.testing;

import static io.github.engage4j.testing.ExpertflowWire.ACTIVITIES;
import static io.github.engage4j.testing.ExpertflowWire.RECEIVE;
import static io.github.engage4j.testing.ExpertflowWire.channelMessage;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertflowRoleTest {

    private static final String CUSTOMERS = "/cim-customer/customers";
    private static final String CONVERSATION = "/conversation-manager/customer-topics/1/past-events";

    private final EngageSandbox sandbox = EngageSandbox.start();
    private final ExpertflowSandbox expertflow = sandbox.expertflow();
    private final ExpertflowWire wire = new ExpertflowWire(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @ParameterizedTest(name = "{0}: push {1}, read {2}, delete {3}, find customer {4}, add customer {5}")
    @CsvSource({
        "Admin, true, true, true, true, true",
        "Supervisor, false, true, false, true, true",
        "Quality Manager, true, true, false, true, false",
        "Evaluator, true, true, false, true, false",
        "Conversation Studio Admin, false, true, false, false, false",
        "Agent, false, true, false, true, true",
        "Customer, true, true, false, false, false",
        "Routing Manager, false, false, false, true, false",
        "Made up, false, false, false, false, false"
    })
    void roleMayDoWhatTheTableSays(String role, boolean push, boolean read, boolean delete, boolean find, boolean add) {
        ExpertflowWire caller = as(ExpertflowRole.of(role));

        assertThat(isLetIn(caller.post(ACTIVITIES, "{}"))).isEqualTo(push);
        assertThat(isLetIn(caller.get(CONVERSATION))).isEqualTo(read);
        assertThat(isLetIn(caller.send("DELETE", CONVERSATION))).isEqualTo(delete);
        assertThat(isLetIn(caller.get(CUSTOMERS))).isEqualTo(find);
        assertThat(isLetIn(caller.post(CUSTOMERS, "{}"))).isEqualTo(add);
    }

    @Test
    void oneOfSeveralRolesIsEnough() {
        assertThat(isLetIn(as(ExpertflowRole.AGENT, ExpertflowRole.EVALUATOR).post(ACTIVITIES, "{}")))
                .isTrue();
    }

    @Test
    void refusalHasTheGatewaysBody() {
        Wire.Reply reply = as(ExpertflowRole.AGENT).post(ACTIVITIES, "{}");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json())
                .isEqualTo(Json.of(Map.of("error", "access_denied", "error_description", "not_authorized")));
        assertThat(expertflow.store()).isEmpty();
    }

    @Test
    void messageOfAChannelNeedsNoToken() {
        expertflow.addUser("jane", "pass");

        assertThat(wire.post(RECEIVE, channelMessage("m-1", "1062", "1122", "PLAIN"))
                        .status())
                .isEqualTo(200);
        assertThat(wire.post("/ccm/channels", "{}").status()).isEqualTo(401);
    }

    @Test
    void authenticationIsOffUntilThereIsAUser() {
        assertThat(wire.get(CONVERSATION).status()).isEqualTo(200);
        expertflow.addUser("jane", "pass");

        assertThat(wire.get(CONVERSATION).status()).isEqualTo(401);
        assertThat(wire.get(CONVERSATION).json().textAt("message")).isEqualTo("Missing JWT token in request");
        assertThat(wire.with("unknown").get(CONVERSATION).json().textAt("message"))
                .isEqualTo("JWT token invalid");
    }

    @Test
    void fixedTokenMayDoEverythingBesideUsers() {
        expertflow.requireBearerToken("fixed");
        expertflow.addUser("jane", "pass", ExpertflowRole.AGENT);

        assertThat(isLetIn(wire.with("fixed").post(ACTIVITIES, "{}"))).isTrue();
        assertThat(isLetIn(as(ExpertflowRole.AGENT).get(CONVERSATION))).isTrue();
    }

    private ExpertflowWire as(ExpertflowRole... roles) {
        expertflow.addUser("joe", "pass", roles);
        String body = "{\"username\":\"joe\",\"password\":\"pass\"}";
        return wire.with(wire.post("/agent-manager/agent/login", body).json().textAt("data", "token"));
    }

    private static boolean isLetIn(Wire.Reply reply) {
        assertThat(reply.status()).isIn(200, 400, 403, 404);
        return reply.status() != 403;
    }
}
