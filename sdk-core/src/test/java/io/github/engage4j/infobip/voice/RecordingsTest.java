package io.github.engage4j.infobip.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.engage4j.TestWire;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordingsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private static final String RECORDINGS = """
            {"elements":[{"recordingId":"r-1","conversationId":"c-1","duration":61,"startedAt":1622024333000,\
            "mediaType":"audio"}],"total":1,"totalPages":1}""";
    private static final Instant CHANGED = Instant.ofEpochMilli(1622024333000L);

    @Test
    void listsAllRecordings() {
        wire.answers(200, RECORDINGS);

        var answer = wire.infobip().recordings().list().execute();

        assertThat(wire.taken()).isEqualTo(TestWire.request("GET /ccaas/voice/2/recording/metadata"));
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
        wire.answers(200, RECORDINGS);

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
    }
}
