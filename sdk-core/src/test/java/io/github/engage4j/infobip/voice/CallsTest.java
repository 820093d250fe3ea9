package io.github.engage4j.infobip.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.TestWire;
import io.github.engage4j.error.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private static final String DONE = """
            {"status":"SUCCESS","message":"Done."}""";
    private static final String QUEUES = """
            {"elements":[{"queueId":"q-1","queueName":"Queue1","active":true,"autoAssignmentEnabled":true},{"queueId":null,\
            "queueName":"Default Queue","active":false,"autoAssignmentEnabled":true}],"total":2,"totalPages":1}""";

    @Test
    void createsAConversationForACall() {
        wire.answers(200, """
                {"from":"41793026700","to":"41793026834","conversationId":"c-1","agentId":"a-1"}""");

        var answer = wire.infobip().calls().create(call().build()).execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("POST /ccaas/voice/2/outbound-call-conversation", """
                {"from":"41793026700","to":"41793026834","agentId":"a-1","voiceClientType":"PSTN"}"""));
        assertThat(answer).isEqualTo(new OutboundCall("c-1", "41793026700", "41793026834", "a-1"));
    }

    @Test
    void holdsACall() {
        wire.answers(200, DONE);

        var answer = wire.infobip().calls().hold("c-1").execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("PATCH /ccaas/voice/2/c-1/hold"));
        assertThat(answer.message()).isEqualTo("Done.");
    }

    @Test
    void takesACallOffHold() {
        wire.answers(200, DONE);

        var answer = wire.infobip().calls().unhold("c-1").execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("PATCH /ccaas/voice/2/c-1/unhold"));
        assertThat(answer.message()).isEqualTo("Done.");
    }

    @Test
    void transfersACallToAnAgent() {
        wire.answers(200, DONE);

        var answer = wire.infobip().calls().transferToAgent("c-1", "a-1").execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("PATCH /ccaas/voice/2/conversation/c-1/transfer/agent", """
                {"agentId":"a-1"}"""));
        assertThat(answer.message()).isEqualTo("Done.");
    }

    @Test
    void transfersACallToAQueue() {
        wire.answers(200, DONE);

        var answer = wire.infobip().calls().transferToQueue("c-1", "q-1").execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("PATCH /ccaas/voice/2/conversation/c-1/transfer/queue", """
                {"queueId":"q-1"}"""));
        assertThat(answer.message()).isEqualTo("Done.");
    }

    @Test
    void transfersACallToANumber() {
        wire.answers(200, DONE);

        var answer = wire.infobip()
                .calls()
                .transferToExternalNumber("c-1", TransferToExternalNumberRequest.of("41793026700", "41793026834"))
                .execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("PATCH /ccaas/voice/2/conversation/c-1/transfer/external-number", """
                {"externalNumber":"41793026700","from":"41793026834"}"""));
        assertThat(answer.message()).isEqualTo("Done.");
    }

    @Test
    void leavesTheCallersNumberOut() {
        wire.answers(200, DONE);

        wire.infobip()
                .calls()
                .transferToExternalNumber("c-1", TransferToExternalNumberRequest.of("41793026700"))
                .execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("PATCH /ccaas/voice/2/conversation/c-1/transfer/external-number", """
                {"externalNumber":"41793026700"}"""));
    }

    @Test
    void listsTheQueuesForTransfers() {
        wire.answers(200, QUEUES);

        var answer = wire.infobip().calls().listTransferQueues().execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/transfer/queues"));
        assertThat(answer.items())
                .containsExactly(
                        new TransferQueue("q-1", "Queue1", true, true),
                        new TransferQueue(null, "Default Queue", false, true));
        assertThat(answer.totalItems()).isEqualTo(2);
        assertThat(answer.size()).isEqualTo(20);
    }

    @Test
    void listsOnePageOfQueues() {
        wire.answers(200, QUEUES);

        var answer = wire.infobip()
                .calls()
                .listTransferQueues(ListTransferQueuesRequest.builder().page(3).size(2000).build().toBuilder()
                        .build())
                .execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/transfer/queues?page=3&size=2000"));
        assertThat(answer.number()).isEqualTo(3);
    }

    @Test
    void addsWrapUpTime() {
        wire.answers(200, DONE);

        var answer = wire.infobip().calls().addWrapUpTime("a-1", 30).execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("PATCH /ccaas/voice/2/agent/a-1/wrap-up-time/add/30"));
        assertThat(answer.message()).isEqualTo("Done.");
    }

    @Test
    void clearsWrapUpTime() {
        wire.answers(200, DONE);

        var answer = wire.infobip().calls().clearWrapUpTime("a-1").execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("PATCH /ccaas/voice/2/agent/a-1/wrap-up-time/clear"));
        assertThat(answer.message()).isEqualTo("Done.");
    }

    @Test
    void saysThatAnAgentIsNotAvailable() {
        wire.answers(
                409,
                "{\"status\":\"ERROR\",\"message\":\"Given destination for transfer is currently not available.\"}");

        assertThatThrownBy(() ->
                        wire.infobip().calls().transferToAgent("c-1", "a-1").execute())
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Given destination for transfer is currently not available.");
    }

    @Test
    void refusesBadInput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call().from(null).build())
                .withMessage("from is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call().to(" ").build())
                .withMessage("to must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call().agentId(null).build())
                .withMessage("agentId is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransferToExternalNumberRequest.of(" "))
                .withMessage("externalNumber must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransferToExternalNumberRequest.of("1", ""))
                .withMessage("from must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListTransferQueuesRequest.builder().page(-1).build())
                .withMessage("page must be 0 to 2147483647, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListTransferQueuesRequest.builder().size(2001).build())
                .withMessage("size must be 1 to 2000, but is 2001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.infobip().calls().addWrapUpTime("a-1", 0))
                .withMessage("seconds must be 1 to 2147483647, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.infobip().calls().transferToAgent("c-1", ""))
                .withMessage("agentId must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.infobip().calls().transferToQueue("c-1", null))
                .withMessage("queueId is required");
    }

    private static CreateOutboundCallRequest.Builder call() {
        return CreateOutboundCallRequest.builder()
                .from("41793026700")
                .to("41793026834")
                .agentId("a-1")
                .voiceClientType(VoiceClientType.PSTN)
                .build()
                .toBuilder();
    }
}
