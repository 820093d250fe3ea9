package io.github.engage4j.infobip.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.engage4j.TestWire;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordingsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private static final Instant CHANGED = Instant.ofEpochMilli(1622024333000L);
    private static final AccountRecordingConfiguration ACCOUNT = new AccountRecordingConfiguration(
            true, true, false, RecordingMediaType.AUDIO_AND_VIDEO, false, true, CHANGED);
    private static final AgentRecordingConfiguration AGENT = new AgentRecordingConfiguration(
            "a-1", true, false, null, RecordingMediaType.AUDIO, null, true, false, CHANGED);

    @Test
    void readsWhatIsRecordedOfAnAccount() {
        wire.answers(200, """
                {"inbound":true,"outbound":true,"autoCompose":false,"mediaType":"AUDIO_AND_VIDEO",\
                "videoDownloadPreparation":false,"enabled":true,"enabledChangedAt":1622024333000}""");

        var answer = wire.infobip().recordings().getAccountConfiguration().execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/account-recording-config
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer).isEqualTo(ACCOUNT);
    }

    @Test
    void createsWhatIsRecordedOfAnAccount() {
        wire.answers(200, """
                {"inbound":true,"outbound":true,"autoCompose":false,"mediaType":"AUDIO_AND_VIDEO",\
                "videoDownloadPreparation":false,"enabled":true,"enabledChangedAt":1622024333000}""");

        var answer = wire.infobip()
                .recordings()
                .createAccountConfiguration(account().build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/voice/2/account-recording-config
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"inbound":true,"outbound":false,"autoCompose":true,"mediaType":"AUDIO","enabled":true}
                """);
        assertThat(answer).isEqualTo(ACCOUNT);
    }

    @Test
    void updatesWhatIsRecordedOfAnAccount() {
        wire.answers(200, """
                {"inbound":true,"outbound":true,"autoCompose":false,"mediaType":"AUDIO_AND_VIDEO",\
                "videoDownloadPreparation":false,"enabled":true,"enabledChangedAt":1622024333000}""");

        var answer = wire.infobip()
                .recordings()
                .updateAccountConfiguration(account().build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/voice/2/account-recording-config
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"inbound":true,"outbound":false,"autoCompose":true,"mediaType":"AUDIO","enabled":true}
                """);
        assertThat(answer).isEqualTo(ACCOUNT);
    }

    @Test
    void listsWhatIsRecordedOfAllAgents() {
        wire.answers(200, """
                [{"agentId":"a-1","inbound":true,"outbound":false,"mediaType":"AUDIO","useDefault":true,"enabled":false,\
                "enabledChangedAt":1622024333000}]""");

        var answer = wire.infobip().recordings().listAgentConfigurations().execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/agent-recording-configs
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer).containsExactly(AGENT);
    }

    @Test
    void listsWhatIsRecordedOfSomeAgents() {
        wire.answers(200, """
                []""");

        var answer = wire.infobip()
                .recordings()
                .listAgentConfigurations(List.of("a-1", "a-2"))
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/agent-recording-configs?agentIds=a-1%2Ca-2
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer).isEmpty();
    }

    @Test
    void readsWhatIsRecordedOfAnAgent() {
        wire.answers(200, """
                {"agentId":"a-1","inbound":true,"outbound":false,"mediaType":"AUDIO","useDefault":true,"enabled":false,\
                "enabledChangedAt":1622024333000}""");

        var answer = wire.infobip().recordings().getAgentConfiguration("a-1").execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/agent-recording-configs/a-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void createsWhatIsRecordedOfAnAgent() {
        wire.answers(200, """
                {"agentId":"a-1","inbound":true,"outbound":false,"mediaType":"AUDIO","useDefault":true,"enabled":false,\
                "enabledChangedAt":1622024333000}""");

        var answer = wire.infobip()
                .recordings()
                .createAgentConfiguration("a-1", agent().build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/voice/2/agent-recording-configs/a-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"inbound":false,"outbound":true,"mediaType":"AUDIO","useDefault":false,"enabled":true}
                """);
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void updatesWhatIsRecordedOfAnAgent() {
        wire.answers(200, """
                {"agentId":"a-1","inbound":true,"outbound":false,"mediaType":"AUDIO","useDefault":true,"enabled":false,\
                "enabledChangedAt":1622024333000}""");

        var answer = wire.infobip()
                .recordings()
                .updateAgentConfiguration("a-1", agent().build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/voice/2/agent-recording-configs/a-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"inbound":false,"outbound":true,"mediaType":"AUDIO","useDefault":false,"enabled":true}
                """);
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void readsTheAnswerToAnUpdateAsTheExamplesHaveIt() {
        wire.answers(200, """
                {"inbound":true,"outbound":true,"autoCompose":false,"mediaType":"AUDIO_AND_VIDEO",\
                "videoDownloadPreparation":false,"enabled":true,"enabledChangedAt":1622024333000}""");

        var answer = wire.infobip()
                .recordings()
                .updateAgentConfiguration("a-1", agent().build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/voice/2/agent-recording-configs/a-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"inbound":false,"outbound":true,"mediaType":"AUDIO","useDefault":false,"enabled":true}
                """);
        assertThat(answer)
                .isEqualTo(new AgentRecordingConfiguration(
                        null, true, true, false, RecordingMediaType.AUDIO_AND_VIDEO, false, null, true, CHANGED));
    }

    @Test
    void listsAllRecordings() {
        wire.answers(200, """
                {"elements":[{"recordingId":"r-1","conversationId":"c-1","duration":61,"startedAt":1622024333000,\
                "mediaType":"audio"}],"total":1,"totalPages":1}""");

        var answer = wire.infobip().recordings().list().execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/recording/metadata
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer.items()).hasSize(1).first().satisfies(recording -> {
            assertThat(recording.recordingId()).isEqualTo("r-1");
            assertThat(recording.conversationId()).isEqualTo("c-1");
            assertThat(recording.duration()).isEqualTo(61);
            assertThat(recording.startedAt()).isEqualTo(CHANGED);
            assertThat(recording.mediaType()).isEqualTo("audio");
        });
        assertThat(answer.size()).isEqualTo(20);
    }

    @Test
    void sendsEachFilterOfRecordings() {
        wire.answers(200, """
                {"elements":[{"recordingId":"r-1","conversationId":"c-1","duration":61,"startedAt":1622024333000,\
                "mediaType":"audio"}],"total":1,"totalPages":1}""");

        var answer = wire.infobip()
                .recordings()
                .list(ListRecordingsRequest.builder()
                        .recordingId("x0")
                        .conversationId("x1")
                        .conferenceId("x2")
                        .callId("x3")
                        .direction("x4")
                        .filename("x5")
                        .participantId("x6")
                        .participantIdentity("x7")
                        .participantName("x8")
                        .participantType("x9")
                        .mediaType("x10")
                        .deletedBy("x11")
                        .transferredFrom("x12")
                        .transferredTo("x13")
                        .transferredFromQueue("x14")
                        .transferredToQueue("x15")
                        .durationFrom(1L)
                        .durationTo(2L)
                        .startedAtFrom(CHANGED)
                        .startedAtTo(CHANGED)
                        .deletedAtFrom(CHANGED)
                        .deletedAtTo(CHANGED)
                        .page(2)
                        .size(999)
                        .sortBy("startedAt")
                        .sortDirection(SortDirection.DESC)
                        .build()
                        .toBuilder()
                        .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/recording/metadata?recordingId=x0&conversationId=x1&conferenceId=x2&callId=x3&direction=x4&\
                filename=x5&participantId=x6&participantIdentity=x7&participantName=x8&participantType=x9&mediaType=x10&\
                deletedBy=x11&transferredFrom=x12&transferredTo=x13&transferredFromQueue=x14&transferredToQueue=x15&\
                durationFrom=1&durationTo=2&startedAtFrom=1622024333000&startedAtTo=1622024333000&deletedAtFrom=1622024333000&\
                deletedAtTo=1622024333000&page=2&size=999&sortBy=startedAt&sortDirection=DESC
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer.number()).isEqualTo(2);
    }

    @Test
    void refusesBadInput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListRecordingsRequest.builder().size(1000).build())
                .withMessage("size must be 1 to 999, but is 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListRecordingsRequest.builder().page(-1).build())
                .withMessage("page must be 0 to 2147483647, but is -1");
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
