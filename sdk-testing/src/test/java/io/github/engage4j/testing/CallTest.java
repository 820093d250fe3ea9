package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.infobip.voice.CallsApi;
import io.github.engage4j.infobip.voice.CreateOutboundCallRequest;
import io.github.engage4j.infobip.voice.OutboundCall;
import io.github.engage4j.infobip.voice.VoiceClientType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallTest {

    private final EngageSandbox sandbox = EngageSandbox.start();
    private final EngageClient client = sandbox.client();
    private final CallsApi api = client.infobip().calls();
    private final String agent = Samples.agent(client, AgentRole.AGENT);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void outboundCallOpensAConversationOfItsAgent() {
        OutboundCall call = api.create(outbound(VoiceClientType.WHATSAPP)).execute();

        assertThat(call).isEqualTo(new OutboundCall(call.conversationId(), Samples.SENDER, Samples.CUSTOMER, agent));
        Conversation opened =
                client.infobip().conversations().get(call.conversationId()).execute();
        assertThat(opened.agentId()).isEqualTo(agent);
        assertThat(opened.channel()).hasToString("WHATSAPP_CALLS");
        assertThat(opened.status()).hasToString("OPEN");
    }

    @Test
    void outboundCallOfAnAgentWhoIsNotThereIsRefused() {
        CreateOutboundCallRequest request =
                outbound(VoiceClientType.PSTN).toBuilder().agentId("a-1").build();

        assertThatThrownBy(() -> api.create(request).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("No agent found with id=a-1");
    }

    @Test
    void outboundCallWithoutANumberOrOfAnUnknownTypeIsRefusedInTheShapeOfVoice() {
        String path = "/ccaas/voice/2/outbound-call-conversation";

        assertThat(Wire.post(sandbox, path, "{\"from\":\"1\",\"to\":\" \"}").body())
                .isEqualTo("{\"status\":\"ERROR\",\"message\":\"to: Param TO must have non blank value\"}");
        assertThat(Wire.post(
                                sandbox,
                                path,
                                "{\"from\":\"1\",\"to\":\"2\",\"agentId\":\"" + agent
                                        + "\",\"voiceClientType\":\"TELEX\"}")
                        .status())
                .isEqualTo(400);
        assertThat(Wire.post(sandbox, path, "[]").json().textAt("message"))
                .isEqualTo("Empty or invalid request payload");
    }

    @Test
    void callIsHeldAndReleasedInTurn() {
        String id = api.create(outbound(null)).execute().conversationId();

        assertThat(api.hold(id).execute().message()).isEqualTo("Hold action successful.");
        assertThatThrownBy(() -> api.hold(id).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Hold action failed.");
        assertThat(api.unhold(id).execute().message()).isEqualTo("Unhold action successful.");
        assertThatThrownBy(() -> api.unhold(id).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Unhold action failed.");
        api.hold(id).execute();
    }

    @Test
    void onlyACallInProgressIsHeld() {
        String id = Samples.received(sandbox, "Call me");
        assertThatThrownBy(() -> api.hold(id).execute()).isInstanceOf(InvalidRequestException.class);

        sandbox.infobip().startCall(id);
        api.hold(id).execute();
        sandbox.infobip().startCall(id);
        assertThatThrownBy(() -> api.hold(id).execute())
                .as("there is a call already, on hold")
                .isInstanceOf(InvalidRequestException.class);

        sandbox.infobip().endCall(id);
        assertThatThrownBy(() -> api.unhold(id).execute()).isInstanceOf(InvalidRequestException.class);
        sandbox.infobip().startCall(id);
        api.hold(id).execute();
    }

    @Test
    void callEndsWithItsConversation() {
        String id = api.create(outbound(null)).execute().conversationId();
        sandbox.infobip().closeConversation(id);

        assertThatThrownBy(() -> api.hold(id).execute()).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void callOfAConversationThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> api.hold("c-1").execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Not Found.");
        assertThatThrownBy(() -> api.unhold("c-1").execute()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sandbox.infobip().startCall("c-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no conversation 'c-1'");
        assertThatThrownBy(() -> sandbox.infobip().endCall("c-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no call of conversation 'c-1'");
    }

    @Test
    void callOfAnotherTenantIsNotFound() {
        try (EngageClient store = tenant("store-42");
                EngageClient other = tenant("store-43")) {
            String id = store.infobip().calls().create(outbound(null)).execute().conversationId();

            assertThatThrownBy(() -> other.infobip().calls().hold(id).execute()).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() ->
                            other.infobip().calls().transferToAgent(id, agent).execute())
                    .isInstanceOf(NotFoundException.class);
            store.infobip().calls().hold(id).execute();
            api.unhold(id).execute();
        }
    }

    private EngageClient tenant(String entity) {
        return Samples.clientWith(
                sandbox, Credentials.apiKey(sandbox.infobip().createApiKey(Tenant.of("acme-app", entity))));
    }

    private CreateOutboundCallRequest outbound(@Nullable VoiceClientType type) {
        return CreateOutboundCallRequest.builder()
                .from(Samples.SENDER)
                .to(Samples.CUSTOMER)
                .agentId(agent)
                .voiceClientType(type)
                .build();
    }
}
