package io.github.engage4j.infobip.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.AcknowledgementStatus;
import io.github.engage4j.error.NotFoundException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeAgentTest {

    private static final String ANSWER = """
            {"id":"97457D13B1FC79AF3C1A1096AE7E77AB","displayName":"Angus Young","status":"INVISIBLE","role":"AGENT",\
            "enabled":true,"createdAt":"2019-05-10T09:53:58.463+0000","updatedAt":"2019-08-21T11:33:52.222+0000",\
            "email":"angus.toung@example.com"}""";
    private static final Agent ANGUS = new Agent(
            "97457D13B1FC79AF3C1A1096AE7E77AB",
            "Angus Young",
            null,
            "angus.toung@example.com",
            AgentStatus.INVISIBLE,
            null,
            AgentRole.AGENT,
            true,
            Instant.parse("2019-05-10T09:53:58.463Z"),
            Instant.parse("2019-08-21T11:33:52.222Z"));

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void getsAnAgentWithItsAddress(Mode mode) {
        wire.answers(200, ANSWER);

        Agent agent = mode.run(wire.infobip().agents().get("a-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/agents/a-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(agent).isEqualTo(ANGUS);
    }

    @ParameterizedTest
    @EnumSource
    void updatesAnAgentFromWhatItIs(Mode mode) {
        wire.answers(200, ANSWER);

        Agent agent = mode.run(wire.infobip()
                        .agents()
                        .update("a-1", AgentRequest.from(ANGUS).enabled(false).build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/agents/a-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"displayName":"Angus Young","status":"INVISIBLE","role":"AGENT","enabled":false}
                """);
        assertThat(agent).isEqualTo(ANGUS);
    }

    @ParameterizedTest
    @EnumSource
    void updatesTheStatusOfAnAgent(Mode mode) {
        wire.answers(200, ANSWER);

        Agent agent = mode.run(wire.infobip().agents().updateStatus("a-1", AgentStatus.ACTIVE))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/agents/a-1/status
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"status":"ACTIVE"}
                """);
        assertThat(agent).isEqualTo(ANGUS);
    }

    @ParameterizedTest
    @EnumSource
    void sendsAHeartbeatWithoutABody(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Heartbeat received.\"}");

        Acknowledgement done =
                mode.run(wire.infobip().agents().heartbeat("a-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/agents/a-1/heartbeat
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done).isEqualTo(new Acknowledgement(AcknowledgementStatus.SUCCESS, "Heartbeat received."));
    }

    @ParameterizedTest
    @EnumSource
    void addsAnAgentToAQueue(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Agent added to queue successfully.\"}");

        Acknowledgement done =
                mode.run(wire.infobip().agents().addQueue("a-1", "q-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/agents/a-1/queues
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"queueId":"q-1"}
                """);
        assertThat(done)
                .isEqualTo(new Acknowledgement(AcknowledgementStatus.SUCCESS, "Agent added to queue successfully."));
    }

    @ParameterizedTest
    @EnumSource
    void removesAnAgentFromAQueue(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\"}");

        Acknowledgement done =
                mode.run(wire.infobip().agents().removeQueue("a-1", "q/1")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/1/agents/a-1/queues/q%2F1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done).isEqualTo(new Acknowledgement(AcknowledgementStatus.SUCCESS, null));
    }

    @Test
    void saysThatThereIsNoSuchAgent() {
        wire.answers(
                400,
                "{\"requestError\":{\"serviceException\":{\"messageId\":\"NOT_FOUND\",\"text\":\"Invalid agent id given 'a-1'\"}}}");

        assertThatThrownBy(() -> wire.infobip().agents().get("a-1").execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Invalid agent id given 'a-1'");
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        assertThatThrownBy(() -> AgentRequest.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("displayName is required");
        assertThatThrownBy(() ->
                        AgentRequest.from(ANGUS).displayName("x".repeat(256)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("displayName must have at most 255 characters, but has 256");
        assertThatThrownBy(() -> AgentRequest.from(ANGUS).status(null).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("status is required");
        assertThatThrownBy(() -> AgentRequest.from(ANGUS).role(null).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("role is required");
        assertThatThrownBy(() -> wire.infobip().agents().addQueue("a-1", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("queueId must not be blank");
        assertThatThrownBy(() -> wire.infobip().agents().addQueue("a-1", "q".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("queueId must have at most 255 characters, but has 256");
        assertThatThrownBy(() -> wire.infobip().agents().updateStatus("a-1", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("status is required");
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        AgentRequest request = AgentRequest.from(ANGUS).build();

        assertThat(request.toBuilder().build()).isEqualTo(request);
    }
}
