package io.github.engage4j.infobip.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.engage4j.TestWire;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordingConfigurationsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private static final String ACCOUNT_ANSWER = """
            {"inbound":true,"outbound":true,"autoCompose":false,"mediaType":"AUDIO_AND_VIDEO",\
            "videoDownloadPreparation":false,"enabled":true,"enabledChangedAt":1622024333000}""";
    private static final String ACCOUNT_REQUEST = """
            {"inbound":true,"outbound":false,"autoCompose":true,"mediaType":"AUDIO","enabled":true}""";
    private static final String AGENT_ANSWER = """
            {"agentId":"a-1","inbound":true,"outbound":false,"mediaType":"AUDIO","useDefault":true,"enabled":false,\
            "enabledChangedAt":1622024333000}""";
    private static final String AGENT_REQUEST = """
            {"inbound":false,"outbound":true,"mediaType":"AUDIO","useDefault":false,"enabled":true}""";
    private static final Instant CHANGED = Instant.ofEpochMilli(1622024333000L);
    private static final AccountRecordingConfiguration ACCOUNT = new AccountRecordingConfiguration(
            true, true, false, RecordingMediaType.AUDIO_AND_VIDEO, false, true, CHANGED);
    private static final AgentRecordingConfiguration AGENT = new AgentRecordingConfiguration(
            "a-1", true, false, null, RecordingMediaType.AUDIO, null, true, false, CHANGED);

    @Test
    void readsWhatIsRecordedOfAnAccount() {
        wire.answers(200, ACCOUNT_ANSWER);

        var answer = wire.infobip().recordings().getAccountConfiguration().execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/account-recording-config"));
        assertThat(answer).isEqualTo(ACCOUNT);
    }

    @Test
    void createsWhatIsRecordedOfAnAccount() {
        wire.answers(200, ACCOUNT_ANSWER);

        var answer = wire.infobip()
                .recordings()
                .createAccountConfiguration(account().build())
                .execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("POST /ccaas/voice/2/account-recording-config", ACCOUNT_REQUEST));
        assertThat(answer).isEqualTo(ACCOUNT);
    }

    @Test
    void updatesWhatIsRecordedOfAnAccount() {
        wire.answers(200, ACCOUNT_ANSWER);

        var answer = wire.infobip()
                .recordings()
                .updateAccountConfiguration(account().build())
                .execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("PUT /ccaas/voice/2/account-recording-config", ACCOUNT_REQUEST));
        assertThat(answer).isEqualTo(ACCOUNT);
    }

    @Test
    void listsWhatIsRecordedOfAllAgents() {
        wire.answers(200, "[" + AGENT_ANSWER + "]");

        var answer = wire.infobip().recordings().listAgentConfigurations().execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/agent-recording-configs"));
        assertThat(answer).containsExactly(AGENT);
    }

    @Test
    void listsWhatIsRecordedOfSomeAgents() {
        wire.answers(200, "[]");

        var answer = wire.infobip()
                .recordings()
                .listAgentConfigurations(List.of("a-1", "a-2"))
                .execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("GET /ccaas/voice/2/agent-recording-configs?agentIds=a-1%2Ca-2"));
        assertThat(answer).isEmpty();
    }

    @Test
    void readsWhatIsRecordedOfAnAgent() {
        wire.answers(200, AGENT_ANSWER);

        var answer = wire.infobip().recordings().getAgentConfiguration("a-1").execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/agent-recording-configs/a-1"));
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void createsWhatIsRecordedOfAnAgent() {
        wire.answers(200, AGENT_ANSWER);

        var answer = wire.infobip()
                .recordings()
                .createAgentConfiguration("a-1", agent().build())
                .execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("POST /ccaas/voice/2/agent-recording-configs/a-1", AGENT_REQUEST));
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void updatesWhatIsRecordedOfAnAgent() {
        wire.answers(200, AGENT_ANSWER);

        var answer = wire.infobip()
                .recordings()
                .updateAgentConfiguration("a-1", agent().build())
                .execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("PUT /ccaas/voice/2/agent-recording-configs/a-1", AGENT_REQUEST));
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void readsTheAnswerToAnUpdateAsTheExamplesHaveIt() {
        wire.answers(200, ACCOUNT_ANSWER);

        var answer = wire.infobip()
                .recordings()
                .updateAgentConfiguration("a-1", agent().build())
                .execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("PUT /ccaas/voice/2/agent-recording-configs/a-1", AGENT_REQUEST));
        assertThat(answer)
                .isEqualTo(new AgentRecordingConfiguration(
                        null, true, true, false, RecordingMediaType.AUDIO_AND_VIDEO, false, null, true, CHANGED));
    }

    @Test
    void updatesWhatIsRecordedFromWhatItIs() {
        wire.answers(200, ACCOUNT_ANSWER).answers(200, AGENT_ANSWER);
        RecordingsApi recordings = wire.infobip().recordings();

        recordings
                .updateAccountConfiguration(AccountRecordingConfigurationRequest.from(ACCOUNT)
                        .enabled(false)
                        .build())
                .execute();
        recordings
                .updateAgentConfiguration(
                        "a-1",
                        AgentRecordingConfigurationRequest.from(AGENT)
                                .outbound(true)
                                .build())
                .execute();

        assertThat(wire.taken()).endsWith("""
                {"inbound":true,"outbound":true,"autoCompose":false,"mediaType":"AUDIO_AND_VIDEO","enabled":false}
                """);
        assertThat(wire.taken()).endsWith("""
                {"inbound":true,"outbound":true,"mediaType":"AUDIO","useDefault":true,"enabled":false}
                """);
    }

    @Test
    void refusesBadInput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account().mediaType(null).build())
                .withMessage("mediaType is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account().inbound(false).build())
                .withMessage("inbound or outbound must be true");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agent().outbound(null).build())
                .withMessage("inbound or outbound must be true");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agent().mediaType(null).build())
                .withMessage("mediaType is required");
    }

    private static AccountRecordingConfigurationRequest.Builder account() {
        return AccountRecordingConfigurationRequest.builder()
                .inbound(true)
                .outbound(false)
                .autoCompose(true)
                .mediaType(RecordingMediaType.AUDIO)
                .enabled(true)
                .build()
                .toBuilder();
    }

    private static AgentRecordingConfigurationRequest.Builder agent() {
        return AgentRecordingConfigurationRequest.builder()
                .inbound(false)
                .outbound(true)
                .mediaType(RecordingMediaType.AUDIO)
                .useDefault(false)
                .enabled(true)
                .build()
                .toBuilder();
    }
}
