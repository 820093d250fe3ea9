package io.github.engage4j.infobip.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.engage4j.TestWire;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VoiceSettingsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private static final AgentConfiguration AGENT = new AgentConfiguration(
            30,
            new BackgroundBlurSettings(
                    BackgroundMode.VIRTUAL_BACKGROUND,
                    new BackgroundFile("f-1", "background.jpg", 3605569L, "https://file.example.com/1")));
    private static final HoldMusic MUSIC = HoldMusic.file(FileAudioSource.of("f-1"));
    private static final RepeatedAudioMessage ANNOUNCEMENT = RepeatedAudioMessage.tts(
            TtsAudioSource.builder()
                    .text("You are being transferred")
                    .language("en")
                    .voice(TtsVoice.of("Joanna", "FEMALE"))
                    .speechRate(1.0)
                    .build(),
            VoiceDuration.seconds(5));

    @Test
    void readsTheConfigurationOfAnAgent() {
        wire.answers(200, """
                {"wrapUpSeconds":30,"backgroundBlurSettings":{"mode":"VIRTUAL_BACKGROUND","fileMetadata":{"fileId":"f-1",\
                "fileName":"background.jpg","fileSize":3605569,"fileUrl":"https://file.example.com/1"}}}""");

        var answer = wire.infobip().voiceSettings().getAgentConfiguration("a-1").execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccca/1/agent-configs/a-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void setsTheWrapUpOfAnAgent() {
        wire.answers(200, """
                {"wrapUpSeconds":30,"backgroundBlurSettings":{"mode":"VIRTUAL_BACKGROUND","fileMetadata":{"fileId":"f-1",\
                "fileName":"background.jpg","fileSize":3605569,"fileUrl":"https://file.example.com/1"}}}""");

        var answer = wire.infobip().voiceSettings().updateAgentWrapUp("a-1", 30).execute();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccca/1/agent-configs/a-1/wrap-up
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"wrapUpSeconds":30}
                """);
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void resetsTheWrapUpOfAnAgentWithANull() {
        wire.answers(200, """
                {"wrapUpSeconds":30,"backgroundBlurSettings":{"mode":"VIRTUAL_BACKGROUND","fileMetadata":{"fileId":"f-1",\
                "fileName":"background.jpg","fileSize":3605569,"fileUrl":"https://file.example.com/1"}}}""");

        var answer = wire.infobip().voiceSettings().resetAgentWrapUp("a-1").execute();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccca/1/agent-configs/a-1/wrap-up
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"wrapUpSeconds":null}
                """);
        assertThat(answer).isEqualTo(AGENT);
    }

    @Test
    void readsTheWrapUpOfAnAccount() {
        wire.answers(200, """
                {"wrapUpSeconds":30,"canExtendWrapUp":true,"enabled":true}""");

        var answer = wire.infobip().voiceSettings().getAccountWrapUp().execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/account-wrap-up-config
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer).isEqualTo(new AccountWrapUp(30, true, true));
    }

    @Test
    void updatesTheWrapUpOfAnAccount() {
        wire.answers(200, """
                {"wrapUpSeconds":30,"canExtendWrapUp":true,"enabled":true}""");

        var answer = wire.infobip()
                .voiceSettings()
                .updateAccountWrapUp(UpdateAccountWrapUpRequest.of(30, true, true))
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/voice/2/account-wrap-up-config
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"wrapUpSeconds":30,"canExtendWrapUp":true,"enabled":true}
                """);
        assertThat(answer).isEqualTo(new AccountWrapUp(30, true, true));
    }

    @Test
    void readsWhichNumbersCallsMayBeTransferredTo() {
        wire.answers(200, """
                {"tagName":"external_number","transferToAnyNumberEnabled":true,"createdAt":"2022-11-18T09:23:44.033Z",\
                "updatedAt":"2023-01-24T21:44:31.630Z"}""");

        var answer = wire.infobip().voiceSettings().getExternalNumberTransfer().execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/transfer-configs/external-number
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer)
                .isEqualTo(new ExternalNumberTransfer(
                        "external_number",
                        true,
                        Instant.parse("2022-11-18T09:23:44.033Z"),
                        Instant.parse("2023-01-24T21:44:31.630Z")));
    }

    @Test
    void updatesWhichNumbersCallsMayBeTransferredTo() {
        wire.answers(200, """
                {"tagName":"external_number","transferToAnyNumberEnabled":true,"createdAt":"2022-11-18T09:23:44.033Z",\
                "updatedAt":"2023-01-24T21:44:31.630Z"}""");

        var answer = wire.infobip()
                .voiceSettings()
                .updateExternalNumberTransfer(true)
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/voice/2/transfer-configs/external-number
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"transferToAnyNumberEnabled":true}
                """);
        assertThat(answer)
                .isEqualTo(new ExternalNumberTransfer(
                        "external_number",
                        true,
                        Instant.parse("2022-11-18T09:23:44.033Z"),
                        Instant.parse("2023-01-24T21:44:31.630Z")));
    }

    @Test
    void readsWhatIsHeardDuringATransfer() {
        wire.answers(200, """
                {"id":"t-1","musicOnHold":{"enabled":true,"useDefault":false,"fileAudioSource":{"fileDescriptor":"f-1"}},\
                "announcementMessage":{"enabled":true,"audioSourceType":"TTS",\
                "ttsAudioSource":{"text":"You are being transferred","language":"en","voice":{"name":"Joanna","gender":"FEMALE"},\
                "speechRate":1.0},"repeatInterval":{"unit":"SECONDS","value":5}},"createdAt":"2023-04-04T10:03:32.729Z",\
                "updatedAt":"2023-04-06T11:22:18.149Z"}""");

        var answer = wire.infobip().voiceSettings().getTransferStrategy().execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/transfer-configs/transfer-strategy
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer)
                .isEqualTo(new TransferStrategy(
                        "t-1",
                        MUSIC,
                        ANNOUNCEMENT,
                        Instant.parse("2023-04-04T10:03:32.729Z"),
                        Instant.parse("2023-04-06T11:22:18.149Z")));
    }

    @Test
    void updatesWhatIsHeardDuringATransfer() {
        wire.answers(200, """
                {"id":"t-1","musicOnHold":{"enabled":true,"useDefault":false,"fileAudioSource":{"fileDescriptor":"f-1"}},\
                "announcementMessage":{"enabled":true,"audioSourceType":"TTS",\
                "ttsAudioSource":{"text":"You are being transferred","language":"en","voice":{"name":"Joanna","gender":"FEMALE"},\
                "speechRate":1.0},"repeatInterval":{"unit":"SECONDS","value":5}},"createdAt":"2023-04-04T10:03:32.729Z",\
                "updatedAt":"2023-04-06T11:22:18.149Z"}""");

        var answer = wire.infobip()
                .voiceSettings()
                .updateTransferStrategy(UpdateTransferStrategyRequest.of(MUSIC, ANNOUNCEMENT))
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/voice/2/transfer-configs/transfer-strategy
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"musicOnHold":{"enabled":true,"useDefault":false,"fileAudioSource":{"fileDescriptor":"f-1"}},\
                "announcementMessage":{"enabled":true,"audioSourceType":"TTS",\
                "ttsAudioSource":{"text":"You are being transferred","language":"en","voice":{"name":"Joanna","gender":"FEMALE"},\
                "speechRate":1.0},"repeatInterval":{"unit":"SECONDS","value":5}}}
                """);
        assertThat(answer)
                .isEqualTo(new TransferStrategy(
                        "t-1",
                        MUSIC,
                        ANNOUNCEMENT,
                        Instant.parse("2023-04-04T10:03:32.729Z"),
                        Instant.parse("2023-04-06T11:22:18.149Z")));
    }

    @Test
    void readsTheCallTimeouts() {
        wire.answers(200, """
                {"inbound":30,"outbound":45}""");

        var answer = wire.infobip().voiceSettings().getCallTimeouts().execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/call-timeouts
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer).isEqualTo(new CallTimeouts(30, 45));
    }

    @Test
    void updatesTheCallTimeouts() {
        wire.answers(200, """
                {"inbound":30,"outbound":45}""");

        var answer = wire.infobip()
                .voiceSettings()
                .updateCallTimeouts(UpdateCallTimeoutsRequest.of(30, null))
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/voice/2/call-timeouts
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"inbound":30}
                """);
        assertThat(answer).isEqualTo(new CallTimeouts(30, 45));
    }

    @Test
    @SuppressWarnings("deprecation")
    void removesTheCallTimeouts() {
        wire.answers(200, """
                {"status":"DELETED","message":"Inbound Call Timeout removed successfully."}""");

        var answer = wire.infobip().voiceSettings().removeCallTimeouts().execute();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/voice/2/call-timeouts
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer.message()).isEqualTo("Inbound Call Timeout removed successfully.");
    }

    @Test
    void listsThePlaceholdersOfATextForAPurpose() {
        wire.answers(200, """
                [{"type":"POSITION_IN_QUEUE","sayAs":"ORDINAL","placeholderValue":"{{QUEUE_POSITION_ORDINAL}}",\
                "placeholderPaddingSize":40,"requiresSSML":true}]""");

        var answer = wire.infobip()
                .voiceSettings()
                .listTtsPlaceholders(TtsPurpose.ON_HOLD_MESSAGE)
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/tts/options/placeholders/ON_HOLD_MESSAGE
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer)
                .containsExactly(new TtsPlaceholder(
                        TtsPlaceholderType.POSITION_IN_QUEUE,
                        TtsPlaceholderSayAs.ORDINAL,
                        "{{QUEUE_POSITION_ORDINAL}}",
                        40,
                        true));
    }

    @Test
    void readsAnAwayMessage() {
        wire.answers(200, """
                {"id":"id","workingHoursConfigId":"123","audioSource":{"enabled":false,"audioSourceType":"TTS",\
                "ttsAudioSource":{"text":"Random message","language":"en","voice":{"name":"Joanna","gender":"female"},\
                "speechRate":1.1},"fileAudioSource":{"fileDescriptor":"f-1"}},"collectables":[{"code":"1","action":"CALLBACK",\
                "value":"v-1"}],"collectDuration":{"unit":"SECONDS","value":15}}""");

        var answer = wire.infobip().voiceSettings().getAwayAudioMessage("123").execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/voice/2/away-audio-message/123
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer)
                .isEqualTo(new AwayAudioMessage(
                        "id",
                        "123",
                        new AudioMessage(
                                false,
                                AudioSourceType.TTS,
                                new TtsAudioSource(
                                        "Random message", "en", null, TtsVoice.of("Joanna", "female"), 1.1, null),
                                FileAudioSource.of("f-1")),
                        List.of(Collectable.of("1", CollectableAction.CALLBACK, "v-1")),
                        VoiceDuration.seconds(15)));
    }

    @Test
    void deletesAnAwayMessage() {
        wire.answers(200, """
                {"status":"DELETED","message":"Away Audio Message deleted."}""");

        var answer =
                wire.infobip().voiceSettings().deleteAwayAudioMessage("123").execute();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/voice/2/away-audio-message/123
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(answer.message()).isEqualTo("Away Audio Message deleted.");
    }

    @Test
    void refusesBadInput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateAccountWrapUpRequest.of(-1, true, true))
                .withMessage("wrapUpSeconds must be 0 to 2147483647, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.infobip().voiceSettings().updateAgentWrapUp("a-1", -1))
                .withMessage("wrapUpSeconds must be 0 to 2147483647, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateCallTimeoutsRequest.of(2, null))
                .withMessage("inbound must be 3 to 60, but is 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateCallTimeoutsRequest.of(null, 61))
                .withMessage("outbound must be 3 to 60, but is 61");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.infobip().voiceSettings().listTtsPlaceholders(null))
                .withMessage("purpose is required");
    }
}
