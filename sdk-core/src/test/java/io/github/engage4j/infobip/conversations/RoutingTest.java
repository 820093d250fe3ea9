package io.github.engage4j.infobip.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutingTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void routesAConversationAndReadsItAsTheExampleHasIt(Mode mode) {
        wire.answers(200, "{\"id\":\"c-1\",\"status\":\"OPEN\",\"queueId\":\"q-1\"}");

        Conversation routed =
                mode.run(wire.infobip().conversations().route("c-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations/c-1/route
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(routed.queueId()).isEqualTo("q-1");
    }

    @ParameterizedTest
    @EnumSource
    void routesOnlyOnceWhenTheAnswerIsLost(Mode mode) {
        wire.answers(503, "");

        assertThat(mode.failure(wire.infobip().conversations().route("c-1")).outcome())
                .isEqualTo(DeliveryOutcome.UNKNOWN);
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void simulatesRouting(Mode mode) {
        wire.answers(200, "{\"id\":\"c-1\",\"queueId\":\"q-1\",\"priority\":\"NORMAL\"}");

        RoutingResult result =
                mode.run(wire.infobip().conversations().simulateRouting("c-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations/c-1/simulate-routing
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(result).isEqualTo(new RoutingResult("c-1", "q-1", ConversationPriority.NORMAL));
    }
}
