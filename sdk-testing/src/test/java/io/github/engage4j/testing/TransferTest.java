package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.agents.AgentStatus;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.infobip.queues.CreateQueueRequest;
import io.github.engage4j.infobip.voice.CallsApi;
import io.github.engage4j.infobip.voice.ListTransferQueuesRequest;
import io.github.engage4j.infobip.voice.TransferQueue;
import io.github.engage4j.infobip.voice.TransferToExternalNumberRequest;
import io.github.engage4j.infobip.workinghours.WorkDay;
import io.github.engage4j.infobip.workinghours.WorkWeek;
import io.github.engage4j.infobip.workinghours.WorkingHoursRequest;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock starts on Thursday, 1 January 2026, at noon UTC. */
class TransferTest {

    private static final TransferToExternalNumberRequest NUMBER = TransferToExternalNumberRequest.of("+44776333666");

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);
    private final EngageClient client = sandbox.client();
    private final CallsApi api = client.infobip().calls();
    private final String conversation = Samples.received(sandbox, "Call me");
    private final String agent = Samples.agent(client, AgentRole.AGENT);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void agentWhoGetsACallGetsItsConversation() {
        sandbox.infobip().startCall(conversation);

        assertThat(api.transferToAgent(conversation, agent).execute().message())
                .isEqualTo("Call transferred successfully.");
        assertThat(conversation().agentId()).isEqualTo(agent);
        api.hold(conversation).execute();
    }

    @Test
    void agentMustBeThereAndAvailable() {
        sandbox.infobip().startCall(conversation);
        client.infobip().agents().updateStatus(agent, AgentStatus.BUSY).execute();

        assertThatThrownBy(() -> api.transferToAgent(conversation, agent).execute())
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Given destination for transfer is currently not available.");
        assertThatThrownBy(() -> api.transferToAgent(conversation, "a-1").execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Destination for given transfer is not found.");
        assertThat(conversation().agentId()).isNull();
    }

    @Test
    void callGoesToAQueueWithoutAnAgent() {
        sandbox.infobip().startCall(conversation);
        api.transferToAgent(conversation, agent).execute();
        String queue = queue("Support", true, null);

        api.transferToQueue(conversation, queue).execute();

        assertThat(conversation().queueId()).isEqualTo(queue);
        assertThat(conversation().agentId()).isNull();
    }

    @Test
    void queueMustBeThereOpenAndAssignByItself() {
        sandbox.infobip().startCall(conversation);
        String open = queue("Open until five", true, nineToFive());
        String manual = queue("Manual", false, null);

        assertThatThrownBy(() -> api.transferToQueue(conversation, manual).execute())
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> api.transferToQueue(conversation, "q-1").execute())
                .isInstanceOf(NotFoundException.class);
        api.transferToQueue(conversation, open).execute();
        clock.advance(Duration.ofHours(5));
        assertThatThrownBy(() -> api.transferToQueue(conversation, open).execute())
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void queuesSayWhetherTheyTakeCalls() {
        String open = queue("Open until five", true, nineToFive());
        String manual = queue("Manual", false, null);

        assertThat(api.listTransferQueues().stream())
                .containsExactly(
                        new TransferQueue(open, "Open until five", true, true),
                        new TransferQueue(manual, "Manual", true, false));
        clock.advance(Duration.ofHours(5));
        assertThat(api.listTransferQueues().execute().items().get(0).active()).isFalse();
        assertThat(api
                        .listTransferQueues(ListTransferQueuesRequest.builder()
                                .page(0)
                                .size(1)
                                .build())
                        .stream())
                .extracting(TransferQueue::queueId)
                .containsExactly(open, manual);
    }

    @Test
    void pageOutOfRangeIsRefusedInTheShapeOfVoice() {
        String path = "/ccaas/voice/2/transfer/queues";

        assertThat(message(path + "?size=0")).isEqualTo("size: must be greater than or equal to 1");
        assertThat(message(path + "?page=-1")).isEqualTo("page: must be greater than or equal to 0");
        assertThat(message(path + "?size=2001")).isEqualTo("size: must be less than or equal to 2000");
        assertThat(message(path + "?size=many")).isEqualTo("size: must be a number");
    }

    @Test
    void callLeavesForAnExternalNumber() {
        sandbox.infobip().startCall(conversation);

        api.transferToExternalNumber(conversation, NUMBER).execute();

        assertThatThrownBy(() -> api.hold(conversation).execute()).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void externalNumberMustBeOneAndAllowed() {
        sandbox.infobip().startCall(conversation);

        assertThatThrownBy(
                        () -> api.transferToExternalNumber(conversation, TransferToExternalNumberRequest.of("the boss"))
                                .execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Empty or invalid request payload");
        client.infobip().voiceSettings().updateExternalNumberTransfer(false).execute();
        assertThatThrownBy(
                        () -> api.transferToExternalNumber(conversation, NUMBER).execute())
                .isInstanceOf(ConflictException.class);
        api.hold(conversation).execute();
    }

    @Test
    void conversationWithoutACallIsAConflictAndAMissingOneIsNotFound() {
        assertThatThrownBy(() -> api.transferToAgent(conversation, agent).execute())
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Conference is missing for given conversationId.");
        assertThatThrownBy(
                        () -> api.transferToExternalNumber(conversation, NUMBER).execute())
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> api.transferToQueue("c-1", "q-1").execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Not Found.");
    }

    private Conversation conversation() {
        return client.infobip().conversations().get(conversation).execute();
    }

    private String message(String path) {
        return String.valueOf(Wire.get(sandbox, path).json().textAt("message"));
    }

    private String queue(String name, boolean automatic, @Nullable String workingHours) {
        return client.infobip()
                .queues()
                .create(CreateQueueRequest.builder()
                        .name(name)
                        .isAutoAssignmentEnabled(automatic)
                        .workingHoursId(workingHours)
                        .build())
                .execute()
                .id();
    }

    private String nineToFive() {
        return client.infobip()
                .workingHours()
                .create(WorkingHoursRequest.builder()
                        .name("Nine to five")
                        .timezone("Etc/UTC")
                        .message("Away")
                        .workWeek(WorkWeek.everyDay(WorkDay.of(LocalTime.of(9, 0), LocalTime.of(17, 0))))
                        .enabled(true)
                        .build())
                .execute()
                .id();
    }
}
