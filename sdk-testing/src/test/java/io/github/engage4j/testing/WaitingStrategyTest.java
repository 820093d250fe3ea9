package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.voice.AudioMessage;
import io.github.engage4j.infobip.voice.FileAudioSource;
import io.github.engage4j.infobip.voice.ListWaitingStrategiesRequest;
import io.github.engage4j.infobip.voice.QueueCondition;
import io.github.engage4j.infobip.voice.SenderCondition;
import io.github.engage4j.infobip.voice.SortDirection;
import io.github.engage4j.infobip.voice.VoiceClientType;
import io.github.engage4j.infobip.voice.VoiceDuration;
import io.github.engage4j.infobip.voice.VoiceSender;
import io.github.engage4j.infobip.voice.WaitingCondition;
import io.github.engage4j.infobip.voice.WaitingStrategiesApi;
import io.github.engage4j.infobip.voice.WaitingStrategy;
import io.github.engage4j.infobip.voice.WaitingStrategyRequest;
import io.github.engage4j.infobip.voice.WaitingStrategySort;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitingStrategyTest {

    private static final VoiceSender NUMBER = VoiceSender.of(VoiceClientType.PSTN, "123456789");

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);
    private final EngageClient client = sandbox.client();
    private final WaitingStrategiesApi api = client.infobip().waitingStrategies();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void strategyIsReadAsItWasCreatedWithItsSendersASecondTime() {
        WaitingStrategy created = create("Senders", SenderCondition.of(List.of(NUMBER)));

        assertThat(created.senders()).containsExactly(NUMBER);
        assertThat(created.condition()).isEqualTo(SenderCondition.of(List.of(NUMBER)));
        assertThat(created.createdAt()).isEqualTo(clock.instant());
        assertThat(api.get(created.id()).execute()).isEqualTo(created);
    }

    @Test
    void updateTakesTheStrategysPlace() {
        WaitingStrategy created = create("Queues", QueueCondition.of(List.of("q-1")));
        Instant before = clock.instant();
        clock.advance(Duration.ofMinutes(1));

        WaitingStrategy updated = api.update(created.id(), request("Others", QueueCondition.of(List.of("q-2"))))
                .execute();

        assertThat(updated.id()).isEqualTo(created.id());
        assertThat(updated.name()).isEqualTo("Others");
        assertThat(updated.createdAt()).isEqualTo(before);
        assertThat(updated.updatedAt()).isEqualTo(clock.instant());
        assertThat(api.get(created.id()).execute()).isEqualTo(updated);
    }

    @Test
    void typeOfTheConditionDoesNotChange() {
        String id = create("Queues", QueueCondition.of(List.of("q-1"))).id();

        assertThatThrownBy(() -> api.update(id, request("Senders", SenderCondition.of(List.of(NUMBER))))
                        .execute())
                .isInstanceOf(InvalidRequestException.class);
        assertThat(api.get(id).execute().name()).isEqualTo("Queues");
    }

    @Test
    void listHasTheNewestFirstUnlessItIsAskedForAnotherOrder() {
        create("B", QueueCondition.of(List.of("q-1", "q-2")));
        clock.advance(Duration.ofMinutes(1));
        create("C", QueueCondition.of(List.of("q-2")));
        create("A", SenderCondition.of(List.of(NUMBER)));

        assertThat(names(ListWaitingStrategiesRequest.builder())).containsExactly("A", "C", "B");
        assertThat(names(ListWaitingStrategiesRequest.builder().sortBy(WaitingStrategySort.NAME)))
                .containsExactly("C", "B", "A");
        assertThat(names(ListWaitingStrategiesRequest.builder()
                        .sortBy(WaitingStrategySort.CREATED_AT)
                        .sortDirection(SortDirection.ASC)))
                .containsExactly("B", "C", "A");
        assertThat(names(ListWaitingStrategiesRequest.builder().queueId("q-2"))).containsExactly("C", "B");
        assertThat(names(ListWaitingStrategiesRequest.builder().queueId("q-2").pageSize(1)))
                .as("both pages")
                .containsExactly("C", "B");
    }

    @Test
    void pageSaysHowManyThereAre() {
        create("A", QueueCondition.of(List.of("q-1")));
        create("B", QueueCondition.of(List.of("q-1")));
        create("C", QueueCondition.of(List.of("q-1")));

        Wire.Reply page = Wire.get(sandbox, "/ccaas/voice/2/waiting-strategies?pageNumber=1&pageSize=2");

        assertThat(page.json().textAt("total")).isEqualTo("3");
        assertThat(page.json().textAt("totalPages")).isEqualTo("2");
        assertThat(page.body()).contains("\"name\":\"A\"").doesNotContain("\"name\":\"B\"", "\"name\":\"C\"");
    }

    @Test
    void deletedStrategyIsNotFound() {
        String id = create("Queues", QueueCondition.of(List.of("q-1"))).id();

        assertThat(api.delete(id).execute().message()).isEqualTo("Waiting Strategy deleted.");

        assertThatThrownBy(() -> api.get(id).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("No record found with WS Id: " + id);
        assertThatThrownBy(() -> api.delete(id).execute()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> api.update(id, request("A", QueueCondition.of(List.of("q-1"))))
                        .execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void strategyWithoutAMaximumWaitTimeIsRefused() {
        Wire.Reply refused = Wire.post(sandbox, "/ccaas/voice/2/waiting-strategies", "{\"name\":\"A\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().textAt("status")).isEqualTo("ERROR");
        assertThat(refused.json().textAt("message")).isEqualTo("maximumWaitTime: Missing Maximum Wait Time");
    }

    private List<String> names(ListWaitingStrategiesRequest.Builder request) {
        return api.list(request.build()).stream().map(WaitingStrategy::name).toList();
    }

    private WaitingStrategy create(String name, WaitingCondition condition) {
        return api.create(request(name, condition)).execute();
    }

    private static WaitingStrategyRequest request(String name, WaitingCondition condition) {
        return WaitingStrategyRequest.builder()
                .name(name)
                .maximumWaitTime(VoiceDuration.minutes(5))
                .greetingMessage(AudioMessage.file(FileAudioSource.of("f-1")))
                .condition(condition)
                .build();
    }
}
