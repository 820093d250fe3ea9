package io.github.engage4j.infobip.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.engage4j.TestWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WrapUpTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private static final String AGENT_ANSWER = """
            {"wrapUpSeconds":30,"backgroundBlurSettings":{"mode":"VIRTUAL_BACKGROUND","fileMetadata":{"fileId":"f-1",\
            "fileName":"background.jpg","fileSize":3605569,"fileUrl":"https://file.example.com/1"}}}""";
    private static final String ACCOUNT_WRAP_UP = """
            {"wrapUpSeconds":30,"canExtendWrapUp":true,"enabled":true}""";
    private static final AgentConfiguration AGENT = new AgentConfiguration(
            30,
            new BackgroundBlurSettings(
                    BackgroundMode.VIRTUAL_BACKGROUND,
                    new BackgroundFile("f-1", "background.jpg", 3605569L, "https://file.example.com/1")));

    @Test
    void readsTheConfigurationOfAnAgent() {
        wire.answers(200, AGENT_ANSWER);

        var answer = wire.infobip().voiceSettings().getAgentConfiguration("a-1").execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccca/1/agent-configs/a-1"));
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void setsTheWrapUpOfAnAgent() {
        wire.answers(200, AGENT_ANSWER);

        var answer = wire.infobip().voiceSettings().updateAgentWrapUp("a-1", 30).execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("PUT /ccca/1/agent-configs/a-1/wrap-up", """
                {"wrapUpSeconds":30}"""));
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void resetsTheWrapUpOfAnAgentWithANull() {
        wire.answers(200, AGENT_ANSWER);

        var answer = wire.infobip().voiceSettings().resetAgentWrapUp("a-1").execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("PUT /ccca/1/agent-configs/a-1/wrap-up", """
                {"wrapUpSeconds":null}"""));
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void readsTheWrapUpOfAnAccount() {
        wire.answers(200, ACCOUNT_WRAP_UP);

        var answer = wire.infobip().voiceSettings().getAccountWrapUp().execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/account-wrap-up-config"));
        assertThat(answer).isEqualTo(new AccountWrapUp(30, true, true));
    }

    @Test
    void updatesTheWrapUpOfAnAccount() {
        wire.answers(200, ACCOUNT_WRAP_UP);

        var answer = wire.infobip()
                .voiceSettings()
                .updateAccountWrapUp(UpdateAccountWrapUpRequest.of(30, true, true))
                .execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("PUT /ccaas/voice/2/account-wrap-up-config", ACCOUNT_WRAP_UP));
        assertThat(answer).isEqualTo(new AccountWrapUp(30, true, true));
    }

    @Test
    void refusesANegativeWrapUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateAccountWrapUpRequest.of(-1, true, true))
                .withMessage("wrapUpSeconds must be 0 to 2147483647, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.infobip().voiceSettings().updateAgentWrapUp("a-1", -1))
                .withMessage("wrapUpSeconds must be 0 to 2147483647, but is -1");
    }
}
