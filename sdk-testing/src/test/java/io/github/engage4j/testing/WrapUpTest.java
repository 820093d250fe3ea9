package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.voice.AccountWrapUp;
import io.github.engage4j.infobip.voice.CallsApi;
import io.github.engage4j.infobip.voice.CreateOutboundCallRequest;
import io.github.engage4j.infobip.voice.UpdateAccountWrapUpRequest;
import io.github.engage4j.infobip.voice.VoiceSettingsApi;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WrapUpTest {

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);
    private final EngageClient client = sandbox.client();
    private final CallsApi calls = client.infobip().calls();
    private final VoiceSettingsApi settings = client.infobip().voiceSettings();
    private final String agent = Samples.agent(client, AgentRole.AGENT);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void accountWrapsUpForThirtySecondsUntilItIsSetOtherwise() {
        assertThat(settings.getAccountWrapUp().execute()).isEqualTo(new AccountWrapUp(30, true, true));

        AccountWrapUp updated = settings.updateAccountWrapUp(UpdateAccountWrapUpRequest.of(60, false, true))
                .execute();

        assertThat(updated).isEqualTo(new AccountWrapUp(60, false, true));
        assertThat(settings.getAccountWrapUp().execute()).isEqualTo(updated);
    }

    @Test
    void agentHasATimeOfItsOwnUntilItIsReset() {
        assertThat(settings.getAgentConfiguration(agent).execute().wrapUpSeconds())
                .isNull();

        settings.updateAgentWrapUp(agent, 90).execute();
        assertThat(settings.getAgentConfiguration(agent).execute().wrapUpSeconds())
                .isEqualTo(90);

        settings.resetAgentWrapUp(agent).execute();
        assertThat(settings.getAgentConfiguration(agent).execute().wrapUpSeconds())
                .isNull();
    }

    @Test
    void agentWrapsUpAfterACallForAsLongAsTheAccountSays() {
        assertThatThrownBy(() -> calls.addWrapUpTime(agent, 10).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Agent is not in Wrapping status.");
        endACall();

        clock.advance(Duration.ofSeconds(29));
        calls.addWrapUpTime(agent, 10).execute();
        clock.advance(Duration.ofSeconds(10));
        calls.addWrapUpTime(agent, 1).execute();
        clock.advance(Duration.ofSeconds(2));
        assertThatThrownBy(() -> calls.addWrapUpTime(agent, 10).execute()).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void agentsOwnTimeCountsMoreThanTheAccounts() {
        settings.updateAgentWrapUp(agent, 5).execute();
        endACall();

        clock.advance(Duration.ofSeconds(6));
        assertThatThrownBy(() -> calls.addWrapUpTime(agent, 10).execute()).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void nobodyWrapsUpWhereTheAccountDoesNot() {
        settings.updateAccountWrapUp(UpdateAccountWrapUpRequest.of(30, true, false))
                .execute();
        endACall();

        assertThatThrownBy(() -> calls.addWrapUpTime(agent, 10).execute()).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void clearedTimeIsOver() {
        endACall();

        calls.clearWrapUpTime(agent).execute();

        assertThatThrownBy(() -> calls.addWrapUpTime(agent, 10).execute()).isInstanceOf(InvalidRequestException.class);
        calls.clearWrapUpTime(agent).execute();
    }

    @Test
    void agentWhoIsNotThereIsNotFound() {
        assertThatThrownBy(() -> calls.addWrapUpTime("a-1", 10).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("No agent found with id=a-1");
        assertThatThrownBy(() -> calls.clearWrapUpTime("a-1").execute()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> settings.getAgentConfiguration("a-1").execute())
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> settings.updateAgentWrapUp("a-1", 10).execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void badTimesAreRefusedInTheShapeOfVoice() {
        assertThat(Wire.put(sandbox, "/ccca/1/agent-configs/" + agent + "/wrap-up", "{\"wrapUpSeconds\":-1}")
                        .json()
                        .textAt("message"))
                .isEqualTo("agentConfig.wrapUpSeconds: must be greater than or equal to 0");
        assertThat(Wire.put(sandbox, "/ccaas/voice/2/account-wrap-up-config", "{\"enabled\":true}")
                        .json()
                        .textAt("message"))
                .isEqualTo("wrapUpSeconds: Missing wrapup duration.");
        assertThat(Wire.put(sandbox, "/ccaas/voice/2/account-wrap-up-config", "{\"wrapUpSeconds\":1}")
                        .status())
                .isEqualTo(400);
    }

    private void endACall() {
        CreateOutboundCallRequest request = CreateOutboundCallRequest.builder()
                .from(Samples.SENDER)
                .to(Samples.CUSTOMER)
                .agentId(agent)
                .build();
        sandbox.infobip().endCall(calls.create(request).execute().conversationId());
    }
}
