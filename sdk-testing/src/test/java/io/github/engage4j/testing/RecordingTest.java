package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.voice.ListRecordingsRequest;
import io.github.engage4j.infobip.voice.Recording;
import io.github.engage4j.infobip.voice.RecordingsApi;
import io.github.engage4j.infobip.voice.SortDirection;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static final byte[] FILE = "0123456789".getBytes(StandardCharsets.US_ASCII);

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);
    private final EngageClient client = sandbox.client();
    private final RecordingsApi api = client.infobip().recordings();
    private final String conversation = Samples.received(sandbox, "Call me");

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void recordingTellsOfItsCall() {
        sandbox.infobip().startCall(conversation);
        String id = sandbox.infobip().addRecording(conversation, Duration.ofMinutes(2), FILE);

        Recording recording = api.list().execute().items().get(0);

        assertThat(recording.recordingId()).isEqualTo(id);
        assertThat(recording.conversationId()).isEqualTo(conversation);
        assertThat(recording.direction()).isEqualTo("INBOUND");
        assertThat(recording.duration()).isEqualTo(120);
        assertThat(recording.startedAt()).isEqualTo(clock.instant().minusSeconds(120));
        assertThat(recording.callId()).isNotNull();
    }

    @Test
    void listIsFilteredAndOrdered() {
        String first = sandbox.infobip().addRecording(conversation, Duration.ofSeconds(30), FILE);
        clock.advance(Duration.ofHours(1));
        String second = sandbox.infobip().addRecording(conversation, Duration.ofSeconds(10), FILE);
        String third = sandbox.infobip().addRecording(Samples.conversation(client), Duration.ofSeconds(20), FILE);

        assertThat(ids(ListRecordingsRequest.builder())).containsExactly(first, third, second);
        assertThat(ids(ListRecordingsRequest.builder().size(2)))
                .as("both pages")
                .containsExactly(first, third, second);
        assertThat(ids(ListRecordingsRequest.builder().conversationId(conversation)))
                .containsExactly(first, second);
        assertThat(ids(ListRecordingsRequest.builder().recordingId(third))).containsExactly(third);
        assertThat(ids(ListRecordingsRequest.builder().durationFrom(11L).durationTo(20L)))
                .containsExactly(third);
        assertThat(ids(ListRecordingsRequest.builder()
                        .startedAtFrom(clock.instant().minusSeconds(10))
                        .startedAtTo(clock.instant())))
                .containsExactly(second);
        assertThat(ids(ListRecordingsRequest.builder().deletedAtTo(clock.instant())))
                .isEmpty();
        assertThat(ids(ListRecordingsRequest.builder().sortBy("duration").sortDirection(SortDirection.DESC)))
                .containsExactly(first, third, second);
        assertThat(ids(ListRecordingsRequest.builder().participantType("agent")))
                .isEmpty();
    }

    @Test
    void partsOfARecordingAreAnsweredWithTheirRange() {
        String path = "/ccaas/voice/2/recording/download/"
                + sandbox.infobip().addRecording(conversation, Duration.ofSeconds(1), FILE);

        assertPart(path, "bytes=4-", "456789", "bytes 4-9/10");
        assertPart(path, "bytes=0-3", "0123", "bytes 0-3/10");
        assertPart(path, "bytes=8-99", "89", "bytes 8-9/10");
        assertPart(path, "bytes=-3", "789", "bytes 7-9/10");
        assertPart(path, "bytes=-99", "0123456789", "bytes 0-9/10");
        assertThat(Wire.get(sandbox, path).status()).isEqualTo(200);
        assertThat(Wire.get(sandbox, path).body()).isEqualTo("0123456789");
        assertThat(Wire.get(sandbox, path).header("Content-Type")).isEqualTo("application/octet-stream");
    }

    @Test
    void partsThatThereAreNotAreRefused() {
        String path = "/ccaas/voice/2/recording/download/"
                + sandbox.infobip().addRecording(conversation, Duration.ofSeconds(1), FILE);

        for (String beyond : List.of("bytes=10-", "bytes=99-100", "bytes=-0", "bytes=5-4")) {
            Wire.Reply refused = Wire.getPart(sandbox, path, beyond);
            assertThat(refused.status()).as(beyond).isEqualTo(416);
            assertThat(refused.header("Content-Range")).isEqualTo("bytes */10");
        }
        for (String bad : List.of("bytes=-", "lines=1-2", "bytes=1-2,4-5", "bytes=a-b")) {
            Wire.Reply refused = Wire.getPart(sandbox, path, bad);
            assertThat(refused.status()).as(bad).isEqualTo(400);
            assertThat(refused.json().textAt("message")).isEqualTo("Invalid range header format");
        }
    }

    @Test
    void recordingBelongsToTheTenantOfItsConversation() {
        try (EngageClient store = tenant("store-42");
                EngageClient other = tenant("store-43")) {
            String id = sandbox.infobip().addRecording(Samples.conversation(store), Duration.ofSeconds(1), FILE);

            assertThat(store.infobip().recordings().list().stream())
                    .extracting(Recording::recordingId)
                    .containsExactly(id);
            assertThat(other.infobip().recordings().list().stream()).isEmpty();
            assertThatThrownBy(() -> other.infobip()
                            .recordings()
                            .download(id)
                            .to(new ByteArrayOutputStream())
                            .execute())
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("Recording file " + id + " not found!");
        }
    }

    @Test
    void recordingNeedsAConversation() {
        assertThatThrownBy(() -> sandbox.infobip().addRecording("c-1", Duration.ZERO, FILE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no conversation 'c-1'");
    }

    private void assertPart(String path, String range, String body, String contentRange) {
        Wire.Reply part = Wire.getPart(sandbox, path, range);
        assertThat(part.status()).as(range).isEqualTo(206);
        assertThat(part.body()).isEqualTo(body);
        assertThat(part.header("Content-Range")).isEqualTo(contentRange);
    }

    private List<String> ids(ListRecordingsRequest.Builder request) {
        return api.list(request.build()).stream().map(Recording::recordingId).toList();
    }

    private EngageClient tenant(String entity) {
        return Samples.clientWith(
                sandbox, Credentials.apiKey(sandbox.infobip().createApiKey(Tenant.of("acme-app", entity))));
    }
}
