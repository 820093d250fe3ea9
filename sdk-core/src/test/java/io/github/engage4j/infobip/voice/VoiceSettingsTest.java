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

    private static final String EXTERNAL_NUMBER_ANSWER = """
            {"tagName":"external_number","transferToAnyNumberEnabled":true,"createdAt":"2022-11-18T09:23:44.033Z",\
            "updatedAt":"2023-01-24T21:44:31.630Z"}""";
    private static final String STRATEGY_ANSWER = """
            {"id":"t-1","musicOnHold":{"enabled":true,"useDefault":false,"fileAudioSource":{"fileDescriptor":"f-1"}},\
            "announcementMessage":{"enabled":true,"audioSourceType":"TTS",\
            "ttsAudioSource":{"text":"You are being transferred","language":"en","voice":{"name":"Joanna","gender":"FEMALE"},\
            "speechRate":1.0},"repeatInterval":{"unit":"SECONDS","value":5}},"createdAt":"2023-04-04T10:03:32.729Z",\
            "updatedAt":"2023-04-06T11:22:18.149Z"}""";
    private static final String TIMEOUTS = """
            {"inbound":30,"outbound":45}""";
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
    void readsWhichNumbersCallsMayBeTransferredTo() {
        wire.answers(200, EXTERNAL_NUMBER_ANSWER);

        var answer = wire.infobip().voiceSettings().getExternalNumberTransfer().execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/transfer-configs/external-number"));
        assertThat(answer)
                .isEqualTo(new ExternalNumberTransfer(
                        "external_number",
                        true,
                        Instant.parse("2022-11-18T09:23:44.033Z"),
                        Instant.parse("2023-01-24T21:44:31.630Z")));
    }

    @Test
    void updatesWhichNumbersCallsMayBeTransferredTo() {
        wire.answers(200, EXTERNAL_NUMBER_ANSWER);

        var answer = wire.infobip()
                .voiceSettings()
                .updateExternalNumberTransfer(true)
                .execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("PUT /ccaas/voice/2/transfer-configs/external-number", """
                {"transferToAnyNumberEnabled":true}"""));
        assertThat(answer)
                .isEqualTo(new ExternalNumberTransfer(
                        "external_number",
                        true,
                        Instant.parse("2022-11-18T09:23:44.033Z"),
                        Instant.parse("2023-01-24T21:44:31.630Z")));
    }

    @Test
    void readsWhatIsHeardDuringATransfer() {
        wire.answers(200, STRATEGY_ANSWER);

        var answer = wire.infobip().voiceSettings().getTransferStrategy().execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/transfer-configs/transfer-strategy"));
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
        wire.answers(200, STRATEGY_ANSWER);

        var answer = wire.infobip()
                .voiceSettings()
                .updateTransferStrategy(UpdateTransferStrategyRequest.of(MUSIC, ANNOUNCEMENT))
                .execute();

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("PUT /ccaas/voice/2/transfer-configs/transfer-strategy", """
                {"musicOnHold":{"enabled":true,"useDefault":false,"fileAudioSource":{"fileDescriptor":"f-1"}},\
                "announcementMessage":{"enabled":true,"audioSourceType":"TTS",\
                "ttsAudioSource":{"text":"You are being transferred","language":"en","voice":{"name":"Joanna","gender":"FEMALE"},\
                "speechRate":1.0},"repeatInterval":{"unit":"SECONDS","value":5}}}"""));
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
        wire.answers(200, TIMEOUTS);

        var answer = wire.infobip().voiceSettings().getCallTimeouts().execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/call-timeouts"));
        assertThat(answer).isEqualTo(new CallTimeouts(30, 45));
    }

    @Test
    void updatesTheCallTimeouts() {
        wire.answers(200, TIMEOUTS);

        var answer = wire.infobip()
                .voiceSettings()
                .updateCallTimeouts(UpdateCallTimeoutsRequest.of(30, null))
                .execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("PUT /ccaas/voice/2/call-timeouts", """
                {"inbound":30}"""));
        assertThat(answer).isEqualTo(new CallTimeouts(30, 45));
    }

    @Test
    @SuppressWarnings("deprecation")
    void removesTheCallTimeouts() {
        wire.answers(200, """
                {"status":"DELETED","message":"Inbound Call Timeout removed successfully."}""");

        var answer = wire.infobip().voiceSettings().removeCallTimeouts().execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("DELETE /ccaas/voice/2/call-timeouts"));
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

        assertThat(wire.taken())
                .isEqualTo(TestWire.request("GET /ccaas/voice/2/tts/options/placeholders/ON_HOLD_MESSAGE"));
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

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/away-audio-message/123"));
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

        assertThat(wire.taken()).isEqualTo(TestWire.request("DELETE /ccaas/voice/2/away-audio-message/123"));
        assertThat(answer.message()).isEqualTo("Away Audio Message deleted.");
    }

    @Test
    void refusesBadInput() {
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
