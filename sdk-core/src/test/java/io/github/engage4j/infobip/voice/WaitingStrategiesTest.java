package io.github.engage4j.infobip.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WaitingStrategiesTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private static final String ANSWER = """
            {"name":"Sender strategy","maximumWaitTime":{"unit":"SECONDS","value":5},"greetingMessage":{"enabled":true,\
            "audioSourceType":"TTS","ttsAudioSource":{"text":"Greetings!","language":"en-gb","voice":{"name":"Emma",\
            "gender":"FEMALE"},"speechRate":1.0}},"musicOnHold":{"enabled":false,"fileAudioSource":null},\
            "announcementMessage":{"enabled":true,"audioSourceType":"TTS","ttsAudioSource":{"text":"Greetings!",\
            "language":"en-gb","voice":{"name":"Emma","gender":"FEMALE"},"speechRate":1.0},"repeatInterval":{"unit":"SECONDS",\
            "value":3}},"maximumWaitTimeMessage":{"enabled":true,"audioSourceType":"FILE",\
            "fileAudioSource":{"fileDescriptor":"f-1"}},"condition":{"senders":[{"clientType":"PSTN",\
            "identifier":"123456789"},{"clientType":"WEBRTC","identifier":"conversations"}]},"conditionType":"SENDER",\
            "senders":[{"clientType":"PSTN","identifier":"123456789"}],"id":"w-1","createdAt":"2022-12-10T13:45:00.777+0000",\
            "updatedAt":"2022-12-10T13:45:00.777+0000"}""";
    private static final String REQUEST = """
            {"name":"Sender strategy","maximumWaitTime":{"unit":"SECONDS","value":5},"greetingMessage":{"enabled":true,\
            "audioSourceType":"TTS","ttsAudioSource":{"text":"Greetings!","language":"en-gb","voice":{"name":"Emma",\
            "gender":"FEMALE"},"speechRate":1.0}},"musicOnHold":{"enabled":false},"announcementMessage":{"enabled":true,\
            "audioSourceType":"TTS","ttsAudioSource":{"text":"Greetings!","language":"en-gb","voice":{"name":"Emma",\
            "gender":"FEMALE"},"speechRate":1.0},"repeatInterval":{"unit":"SECONDS","value":3}},\
            "maximumWaitTimeMessage":{"enabled":true,"audioSourceType":"FILE","fileAudioSource":{"fileDescriptor":"f-1"}},\
            "condition":{"senders":[{"clientType":"PSTN","identifier":"123456789"},{"clientType":"WEBRTC",\
            "identifier":"conversations"}]},"conditionType":"SENDER"}""";

    private static final TtsAudioSource SPOKEN = TtsAudioSource.builder()
            .text("Greetings!")
            .language("en-gb")
            .voice(TtsVoice.of("Emma", "FEMALE"))
            .speechRate(1.0)
            .build();
    private static final AudioMessage GREETING = AudioMessage.tts(SPOKEN);
    private static final AudioMessage TOO_LONG = AudioMessage.file(FileAudioSource.of("f-1"));
    private static final WaitingAnnouncement ANNOUNCEMENT = WaitingAnnouncement.tts(SPOKEN, VoiceDuration.seconds(3));
    private static final VoiceSender NUMBER = VoiceSender.of(VoiceClientType.PSTN, "123456789");
    private static final SenderCondition SENDERS =
            SenderCondition.of(List.of(NUMBER, VoiceSender.of(VoiceClientType.WEBRTC, "conversations")));
    private static final Instant CREATED = Instant.parse("2022-12-10T13:45:00.777Z");
    private static final WaitingStrategy STRATEGY = new WaitingStrategy(
            "w-1",
            "Sender strategy",
            VoiceDuration.seconds(5),
            GREETING,
            WaitingMusic.disabled(),
            ANNOUNCEMENT,
            null,
            TOO_LONG,
            List.of(NUMBER),
            WaitingConditionType.SENDER,
            SENDERS,
            CREATED,
            CREATED);

    @Test
    void listsAllWaitingStrategies() {
        wire.answers(200, "{\"elements\":[" + ANSWER + "],\"total\":2,\"totalPages\":1}");

        var answer = wire.infobip().waitingStrategies().list().execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/waiting-strategies"));
        assertThat(answer.items()).containsExactly(STRATEGY);
        assertThat(answer.totalItems()).isEqualTo(2);
    }

    @Test
    void sendsEachFilterOfWaitingStrategies() {
        wire.answers(200, """
                {"elements":[],"total":0,"totalPages":0}""");

        var answer = wire.infobip()
                .waitingStrategies()
                .list(ListWaitingStrategiesRequest.builder()
                        .queueId("q-1")
                        .pageNumber(1)
                        .pageSize(5)
                        .sortDirection(SortDirection.ASC)
                        .sortBy(WaitingStrategySort.NAME)
                        .build()
                        .toBuilder()
                        .build())
                .execute();

        assertThat(wire.taken())
                .isEqualTo(
                        TestWire.request(
                                "GET /ccaas/voice/2/waiting-strategies?queueId=q-1&pageNumber=1&pageSize=5&sortDirection=ASC&sortBy=NAME"));
        assertThat(answer.items()).isEmpty();
    }

    @Test
    void createsAWaitingStrategy() {
        wire.answers(200, ANSWER);

        var answer =
                wire.infobip().waitingStrategies().create(strategy().build()).execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("POST /ccaas/voice/2/waiting-strategies", REQUEST));
        assertThat(answer).isEqualTo(STRATEGY);
    }

    @Test
    void readsAWaitingStrategy() {
        wire.answers(200, ANSWER);

        var answer = wire.infobip().waitingStrategies().get("w-1").execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/waiting-strategies/w-1"));
        assertThat(answer).isEqualTo(STRATEGY);
    }

    @Test
    void updatesAWaitingStrategy() {
        wire.answers(200, ANSWER);

        var answer = wire.infobip()
                .waitingStrategies()
                .update("w-1", strategy().build())
                .execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("PUT /ccaas/voice/2/waiting-strategies/w-1", REQUEST));
        assertThat(answer).isEqualTo(STRATEGY);
    }

    @Test
    void updatesAWaitingStrategyFromWhatItIs() {
        wire.answers(200, ANSWER);

        wire.infobip()
                .waitingStrategies()
                .update("w-1", WaitingStrategyRequest.from(STRATEGY).build())
                .execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("PUT /ccaas/voice/2/waiting-strategies/w-1", REQUEST));
    }

    @Test
    void deletesAWaitingStrategy() {
        wire.answers(200, """
                {"status":"SUCCESS","message":"Done."}""");

        var answer = wire.infobip().waitingStrategies().delete("w-1").execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("DELETE /ccaas/voice/2/waiting-strategies/w-1"));
        assertThat(answer.message()).isEqualTo("Done.");
    }

    @Test
    void writesAConditionOfQueuesAndKeysToPress() {
        wire.answers(200, "{\"id\":\"w-1\"}");
        WaitingAnnouncement pressing = WaitingAnnouncement.file(FileAudioSource.of("f-1"), VoiceDuration.minutes(1))
                .collecting(List.of(Collectable.of("1", CollectableAction.CALLBACK, "v-1")), VoiceDuration.hours(2));

        wire.infobip()
                .waitingStrategies()
                .create(WaitingStrategyRequest.builder()
                        .maximumWaitTime(VoiceDuration.seconds(5))
                        .announcementMessage(pressing)
                        .greetingMessage(AudioMessage.disabled())
                        .musicOnHold(WaitingMusic.file(FileAudioSource.of("f-2")))
                        .condition(QueueCondition.of(List.of("q-1", "default")))
                        .build())
                .execute();

        assertThat(wire.taken()).endsWith("""
                {"maximumWaitTime":{"unit":"SECONDS","value":5},"greetingMessage":{"enabled":false},\
                "musicOnHold":{"enabled":true,"fileAudioSource":{"fileDescriptor":"f-2"}},\
                "announcementMessage":{"enabled":true,"audioSourceType":"FILE","fileAudioSource":{"fileDescriptor":"f-1"},\
                "repeatInterval":{"unit":"MINUTES","value":1},\
                "collectables":[{"code":"1","action":"CALLBACK","value":"v-1"}],\
                "collectDuration":{"unit":"HOURS","value":2}},\
                "condition":{"queues":["q-1","default"]},"conditionType":"QUEUE"}
                """);
    }

    @Test
    void keepsAConditionThatItDoesNotKnow() {
        wire.answers(200, "{\"id\":\"w-1\",\"conditionType\":\"MOON\",\"condition\":{\"phase\":\"full\"}}");

        WaitingStrategy read = wire.infobip().waitingStrategies().get("w-1").execute();

        assertThat(read.condition())
                .isEqualTo(RawCondition.of(WaitingConditionType.of("MOON"), Json.parse("{\"phase\":\"full\"}")));
    }

    @Test
    void refusesBadInput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy().name(" ").build())
                .withMessage("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy().name("n".repeat(129)).build())
                .withMessage("name must have at most 128 characters, but has 129");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy().maximumWaitTime(null).build())
                .withMessage("maximumWaitTime is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy().condition(null).build())
                .withMessage("condition is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ListWaitingStrategiesRequest.builder().pageNumber(-1).build())
                .withMessage("pageNumber must be 0 to 2147483647, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ListWaitingStrategiesRequest.builder().pageSize(0).build())
                .withMessage("pageSize must be 1 to 2147483647, but is 0");
    }

    @Test
    void refusesBadSounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VoiceDuration.seconds(0))
                .withMessage("value must be 1 to 2147483647, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPOKEN.toBuilder().speechRate(2.1).build())
                .withMessage("speechRate must be 0.5 to 2, but is 2.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPOKEN.toBuilder().speechRate(null).build())
                .withMessage("speechRate is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPOKEN.toBuilder().text("t".repeat(1401)).build())
                .withMessage("text must have at most 1400 characters, but has 1401");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPOKEN.toBuilder().language(null).build())
                .withMessage("language is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPOKEN.toBuilder().voice(null).build())
                .withMessage("voice is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TtsVoice.of("", "MALE"))
                .withMessage("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileAudioSource.of("f".repeat(129)))
                .withMessage("fileDescriptor must have at most 128 characters, but has 129");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Collectable.of("1", CollectableAction.CALLBACK, ""))
                .withMessage("value must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VoiceSender.of(VoiceClientType.PSTN, ""))
                .withMessage("identifier must not be blank");
    }

    private static WaitingStrategyRequest.Builder strategy() {
        return WaitingStrategyRequest.builder()
                .name("Sender strategy")
                .maximumWaitTime(VoiceDuration.seconds(5))
                .greetingMessage(GREETING)
                .musicOnHold(WaitingMusic.disabled())
                .announcementMessage(ANNOUNCEMENT)
                .maximumWaitTimeMessage(TOO_LONG)
                .condition(SENDERS)
                .build()
                .toBuilder();
    }
}
