package io.github.engage4j.infobip.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HoldConfigurationsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private static final String ANSWER = """
            {"id":"h-1","name":"Hold","onHoldMusic":{"enabled":true,"useDefault":false,\
            "fileAudioSource":{"fileDescriptor":"f-1"}},"announcementMessage":{"audioSourceType":"TTS",\
            "ttsAudioSource":{"text":"Hello","language":"English","voice":{"name":"Test","gender":"FEMALE"},"speechRate":1.0,\
            "fileDescriptor":"f-2"},"fileAudioSource":{"fileDescriptor":"f-3"},"duration":{"unit":["SECONDS","MINUTES",\
            "HOURS"],"value":2}},"default":false,"enabled":true,"queueIds":["q-1","q-2"],\
            "createdAt":"2022-12-10T13:45:00.777+0000","updatedAt":"2022-12-10T13:45:00.777+0000"}""";
    private static final String REQUEST = """
            {"name":"Hold","queueIds":["q-1","q-2"],"onHoldMusic":{"enabled":true,"useDefault":true},\
            "announcementMessage":{"enabled":true,"audioSourceType":"FILE","fileAudioSource":{"fileDescriptor":"f-3"},\
            "repeatInterval":{"unit":"SECONDS","value":9}},"enabled":true,"default":false}""";

    private static final Instant CREATED = Instant.parse("2022-12-10T13:45:00.777Z");
    private static final HoldConfiguration HOLD = new HoldConfiguration(
            "h-1",
            "Hold",
            HoldMusic.file(FileAudioSource.of("f-1")),
            new RepeatedAudioMessage(
                    null,
                    AudioSourceType.TTS,
                    new TtsAudioSource("Hello", "English", null, TtsVoice.of("Test", "FEMALE"), 1.0, "f-2"),
                    FileAudioSource.of("f-3"),
                    null,
                    Json.parse("{\"unit\":[\"SECONDS\",\"MINUTES\",\"HOURS\"],\"value\":2}")),
            false,
            true,
            List.of("q-1", "q-2"),
            CREATED,
            CREATED);

    @Test
    void listsAllHoldConfigurations() {
        wire.answers(200, "{\"elements\":[" + ANSWER + "],\"total\":8,\"totalPages\":10}");

        var answer = wire.infobip().holdConfigurations().list().execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/hold-configs-per-queue"));
        assertThat(answer.items()).containsExactly(HOLD);
        assertThat(answer.totalItems()).isEqualTo(8);
    }

    @Test
    void sendsEachOptionOfAList() {
        wire.answers(200, """
                {"elements":[],"total":0,"totalPages":0}""");

        var answer = wire.infobip()
                .holdConfigurations()
                .list(
                        ListHoldConfigurationsRequest.builder()
                                .pageNumber(1)
                                .pageSize(5)
                                .sortDirection(SortDirection.ASC)
                                .sortBy("name")
                                .build()
                                .toBuilder()
                                .build())
                .execute();

        assertThat(wire.taken())
                .isEqualTo(
                        TestWire.request(
                                "GET /ccaas/voice/2/hold-configs-per-queue?pageNumber=1&pageSize=5&sortDirection=ASC&sortBy=name"));
        assertThat(answer.items()).isEmpty();
    }

    @Test
    void createsAHoldConfiguration() {
        wire.answers(200, ANSWER);

        var answer = wire.infobip().holdConfigurations().create(hold().build()).execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("POST /ccaas/voice/2/hold-configs-per-queue", REQUEST));
        assertThat(answer).isEqualTo(HOLD);
    }

    @Test
    void readsAHoldConfiguration() {
        wire.answers(200, ANSWER);

        var answer = wire.infobip().holdConfigurations().get("h-1").execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/hold-configs-per-queue/h-1"));
        assertThat(answer).isEqualTo(HOLD);
    }

    @Test
    void updatesAHoldConfiguration() {
        wire.answers(200, ANSWER);

        var answer = wire.infobip()
                .holdConfigurations()
                .update("h-1", hold().build())
                .execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("PUT /ccaas/voice/2/hold-configs-per-queue/h-1", REQUEST));
        assertThat(answer).isEqualTo(HOLD);
    }

    @Test
    void updatesAHoldConfigurationFromWhatItIs() {
        wire.answers(200, ANSWER);

        wire.infobip()
                .holdConfigurations()
                .update(
                        "h-1",
                        HoldConfigurationRequest.from(HOLD)
                                .name("Other")
                                .announcementMessage(null)
                                .build())
                .execute();

        assertThat(wire.taken()).endsWith("""

                {"name":"Other","queueIds":["q-1","q-2"],"onHoldMusic":{"enabled":true,"useDefault":false,\
                "fileAudioSource":{"fileDescriptor":"f-1"}},"enabled":true,"default":false}
                """);
    }

    @Test
    void deletesAHoldConfiguration() {
        wire.answers(200, """
                {"status":"SUCCESS","message":"Done."}""");

        var answer = wire.infobip().holdConfigurations().delete("h-1").execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("DELETE /ccaas/voice/2/hold-configs-per-queue/h-1"));
        assertThat(answer.message()).isEqualTo("Done.");
    }

    @Test
    void writesTheDefaultConfigurationWithoutQueues() {
        wire.answers(200, "{\"id\":\"h-1\"}");

        wire.infobip()
                .holdConfigurations()
                .create(HoldConfigurationRequest.builder()
                        .name("Hold")
                        .onHoldMusic(HoldMusic.disabled())
                        .announcementMessage(RepeatedAudioMessage.disabled())
                        .isDefault(true)
                        .build())
                .execute();

        assertThat(wire.taken()).endsWith("""
                {"name":"Hold","queueIds":[],"onHoldMusic":{"enabled":false},\
                "announcementMessage":{"enabled":false},"default":true}
                """);
    }

    @Test
    void refusesBadInput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hold().name(null).build())
                .withMessage("name is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hold().name("n".repeat(129)).build())
                .withMessage("name must have at most 128 characters, but has 129");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ListHoldConfigurationsRequest.builder().sortBy(" ").build())
                .withMessage("sortBy must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ListHoldConfigurationsRequest.builder().pageSize(0).build())
                .withMessage("pageSize must be 1 to 2147483647, but is 0");
    }

    private static HoldConfigurationRequest.Builder hold() {
        return HoldConfigurationRequest.builder()
                .name("Hold")
                .queueIds(List.of("q-1", "q-2"))
                .onHoldMusic(HoldMusic.standard())
                .announcementMessage(RepeatedAudioMessage.file(FileAudioSource.of("f-3"), VoiceDuration.seconds(9)))
                .enabled(true)
                .isDefault(false)
                .build()
                .toBuilder();
    }
}
