package io.github.engage4j.testing;

import static io.github.engage4j.testing.ExpertflowWire.ACTIVITIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EngageSandboxExtension.class)
class ExpertflowErrorTest {

    @Test
    void pathThatAServiceDoesNotHaveIsItsOwnNotFound(EngageSandbox sandbox) {
        Wire.Reply reply = new ExpertflowWire(sandbox).post("/conversation-manager/activites", "{}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().textAt("error")).isEqualTo("error.resource-not-found");
    }

    @Test
    void pathOfNoServiceIsTheGatewaysNotFound(EngageSandbox sandbox) {
        Wire.Reply reply = new ExpertflowWire(sandbox).post("/cim-messages", "{}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().textAt("error_msg")).isEqualTo("404 Route Not Found");
    }

    @Test
    void bodyOfMoreThanSixMebibytesIsTooLarge(EngageSandbox sandbox) {
        ExpertflowWire wire = new ExpertflowWire(sandbox);
        String start = "{\"id\":\"";
        String fits = start + "x".repeat((6 << 20) - start.length() - 2) + "\"}";

        assertThat(wire.post(ACTIVITIES, fits).status()).isEqualTo(400);
        Wire.Reply reply = wire.post(ACTIVITIES, fits + " ");
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("413 Request Entity Too Large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | error.internal",
                "401 | JWT token invalid",
                "403 | not_authorized",
                "404 | error.resource-not-found",
                "413 | Request Entity Too Large",
                "429 | Internal rate limit exceeded .",
                "500 | error.internal",
                "502 | Bad Gateway",
                "503 | Service Temporarily Unavailable",
                "504 | Gateway Time-out"
            })
    void faultHasTheShapeOfWhoeverSaysNo(int status, String text, EngageSandbox sandbox) {
        sandbox.expertflow().faults().next(Fault.status(status).on("push-activity"));

        Wire.Reply reply = new ExpertflowWire(sandbox).post(ACTIVITIES, "{}");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).contains(text);
    }

    @Test
    void faultsStrikeTheOperationThatTheyAreFor(EngageSandbox sandbox) {
        ExpertflowWire wire = new ExpertflowWire(sandbox);
        sandbox.expertflow()
                .faults()
                .next(
                        Fault.status(503).on("find-customer"),
                        Fault.tooManyRequests(Duration.ofSeconds(3)).on("log-in-agent"),
                        Fault.status(500).on("receive-message"));

        wire.push("1", Map.of("conversationId", "unknown"));
        assertThat(wire.post("/ccm/message/receive", "{}").status()).isEqualTo(500);
        Wire.Reply limited = wire.post("/agent-manager/agent/login", "{}");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("Retry-After")).isEqualTo("3");
        assertThat(wire.get("/cim-customer/customers").status()).isEqualTo(503);
    }
}
