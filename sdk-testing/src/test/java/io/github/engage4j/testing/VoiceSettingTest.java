package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.voice.AudioSourceType;
import io.github.engage4j.infobip.voice.AwayAudioMessage;
import io.github.engage4j.infobip.voice.CallTimeouts;
import io.github.engage4j.infobip.voice.ExternalNumberTransfer;
import io.github.engage4j.infobip.voice.FileAudioSource;
import io.github.engage4j.infobip.voice.HoldMusic;
import io.github.engage4j.infobip.voice.RepeatedAudioMessage;
import io.github.engage4j.infobip.voice.TransferStrategy;
import io.github.engage4j.infobip.voice.TtsPlaceholder;
import io.github.engage4j.infobip.voice.TtsPlaceholderSayAs;
import io.github.engage4j.infobip.voice.TtsPlaceholderType;
import io.github.engage4j.infobip.voice.TtsPurpose;
import io.github.engage4j.infobip.voice.UpdateCallTimeoutsRequest;
import io.github.engage4j.infobip.voice.UpdateTransferStrategyRequest;
import io.github.engage4j.infobip.voice.VoiceSettingsApi;
import io.github.engage4j.infobip.workinghours.WorkDay;
import io.github.engage4j.infobip.workinghours.WorkWeek;
import io.github.engage4j.infobip.workinghours.WorkingHoursRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VoiceSettingTest {

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);
    private final EngageClient client = sandbox.client();
    private final VoiceSettingsApi api = client.infobip().voiceSettings();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void callTimeoutsKeepWhatIsSetAndHaveDefaults() {
        assertThat(api.getCallTimeouts().execute()).isEqualTo(new CallTimeouts(30, 45));

        assertThat(api.updateCallTimeouts(UpdateCallTimeoutsRequest.of(20, 10)).execute())
                .isEqualTo(new CallTimeouts(20, 10));
        assertThat(api.getCallTimeouts().execute()).isEqualTo(new CallTimeouts(20, 10));

        api.updateCallTimeouts(UpdateCallTimeoutsRequest.of(20, null)).execute();
        assertThat(api.getCallTimeouts().execute()).isEqualTo(new CallTimeouts(20, 45));
    }

    @Test
    @SuppressWarnings("deprecation") // the platform still has it
    void removingTheCallTimeoutsResetsTheInboundOne() {
        api.updateCallTimeouts(UpdateCallTimeoutsRequest.of(20, 10)).execute();

        assertThat(api.removeCallTimeouts().execute().message())
                .isEqualTo("Inbound Call Timeout removed successfully.");
        assertThat(api.getCallTimeouts().execute()).isEqualTo(new CallTimeouts(30, 10));
    }

    @Test
    void callTimeoutOutOfRangeIsRefused() {
        assertThat(Wire.put(sandbox, "/ccaas/voice/2/call-timeouts", "{\"inbound\":61}")
                        .status())
                .isEqualTo(400);
        assertThat(Wire.put(sandbox, "/ccaas/voice/2/call-timeouts", "{\"outbound\":2}")
                        .status())
                .isEqualTo(400);
        assertThat(api.getCallTimeouts().execute()).isEqualTo(new CallTimeouts(30, 45));
    }

    @Test
    void externalNumberTransferIsNotFoundUntilItIsSet() {
        assertThatThrownBy(() -> api.getExternalNumberTransfer().execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("No transfer to external number config found.");

        Instant created = clock.instant();
        api.updateExternalNumberTransfer(true).execute();
        clock.advance(Duration.ofHours(1));
        api.updateExternalNumberTransfer(false).execute();

        assertThat(api.getExternalNumberTransfer().execute())
                .isEqualTo(new ExternalNumberTransfer("external_number", false, created, clock.instant()));
    }

    @Test
    void transferStrategyIsNotFoundUntilItIsSetAndKeepsItsId() {
        assertThatThrownBy(() -> api.getTransferStrategy().execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("No transfer strategy found.");

        Instant created = clock.instant();
        TransferStrategy first = api.updateTransferStrategy(
                        UpdateTransferStrategyRequest.of(HoldMusic.standard(), RepeatedAudioMessage.disabled()))
                .execute();
        assertThat(api.getTransferStrategy().execute()).isEqualTo(first);
        clock.advance(Duration.ofHours(1));
        HoldMusic music = HoldMusic.file(FileAudioSource.of("f-1"));
        api.updateTransferStrategy(UpdateTransferStrategyRequest.of(music, null))
                .execute();

        assertThat(api.getTransferStrategy().execute())
                .isEqualTo(new TransferStrategy(first.id(), music, null, created, clock.instant()));
    }

    @Test
    void placeholdersAreListedForAPurposeThatThereIs() {
        assertThat(api.listTtsPlaceholders(TtsPurpose.WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE)
                        .execute())
                .containsExactly(
                        placeholder(TtsPlaceholderSayAs.DEFAULT, "{{QUEUE_POSITION_DEFAULT}}", 0, false),
                        placeholder(TtsPlaceholderSayAs.ORDINAL, "{{QUEUE_POSITION_ORDINAL}}", 40, true));
        assertThatThrownBy(
                        () -> api.listTtsPlaceholders(TtsPurpose.of("LULLABY")).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Unsupported operation requested");
    }

    @Test
    void awayAudioMessageIsReadUntilItIsDeleted() {
        String hours = workingHours();
        sandbox.infobip().addAwayAudioMessage(hours, "We are asleep.");

        AwayAudioMessage message = api.getAwayAudioMessage(hours).execute();
        assertThat(message.workingHoursConfigId()).isEqualTo(hours);
        assertThat(message.audioSource())
                .satisfies(source -> assertThat(source.audioSourceType()).isEqualTo(AudioSourceType.TTS))
                .satisfies(source -> assertThat(
                                Objects.requireNonNull(source.ttsAudioSource()).text())
                        .isEqualTo("We are asleep."));

        assertThat(api.deleteAwayAudioMessage(hours).execute().message()).isEqualTo("Away Audio Message deleted.");
        assertThatThrownBy(() -> api.getAwayAudioMessage(hours).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("No record was found for the given workingHoursConfigId: " + hours);
        assertThatThrownBy(() -> api.deleteAwayAudioMessage(hours).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void awayAudioMessageNeedsWorkingHours() {
        assertThatThrownBy(() -> sandbox.infobip().addAwayAudioMessage("w-1", "We are asleep."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no working hours configuration 'w-1'");
    }

    private String workingHours() {
        return client.infobip()
                .workingHours()
                .create(WorkingHoursRequest.builder()
                        .name("Always")
                        .timezone("Etc/UTC")
                        .message("Away")
                        .workWeek(WorkWeek.everyDay(WorkDay.allDay()))
                        .build())
                .execute()
                .id();
    }

    private static TtsPlaceholder placeholder(TtsPlaceholderSayAs sayAs, String value, int padding, boolean ssml) {
        return new TtsPlaceholder(TtsPlaceholderType.POSITION_IN_QUEUE, sayAs, value, padding, ssml);
    }
}
