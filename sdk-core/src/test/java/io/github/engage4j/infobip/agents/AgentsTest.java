package io.github.engage4j.infobip.agents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgentsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsAnAgent(Mode mode) {
        wire.answers(
                200,
                "{\"id\":\"a-1\",\"displayName\":\"Ada\",\"role\":\"SUPERVISOR\",\"availability\":\"NEVER_SEEN\"}");

        Agent created = mode.run(
                        wire.infobip().agents().create(agent().enabled(false).build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/agents
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"displayName":"Ada","status":"ACTIVE","role":"SUPERVISOR","enabled":false}
                """);
        assertThat(created)
                .isEqualTo(new Agent(
                        "a-1",
                        "Ada",
                        null,
                        null,
                        null,
                        AgentStatus.of("NEVER_SEEN"),
                        AgentRole.SUPERVISOR,
                        null,
                        null,
                        null));
    }

    @Test
    void leavesOutWhatIsNotSet() {
        wire.answers(200, "{\"id\":\"a-1\"}");

        wire.infobip().agents().create(agent().build().toBuilder().build()).execute();

        assertThat(wire.taken()).endsWith("{\"displayName\":\"Ada\",\"status\":\"ACTIVE\",\"role\":\"SUPERVISOR\"}\n");
    }

    private static AgentRequest.Builder agent() {
        return AgentRequest.builder()
                .displayName("Ada")
                .status(AgentStatus.ACTIVE)
                .role(AgentRole.SUPERVISOR);
    }
}
