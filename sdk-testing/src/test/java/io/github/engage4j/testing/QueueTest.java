package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.agent;
import static io.github.engage4j.testing.Samples.clientWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.queues.AutoAssignmentAlgorithm;
import io.github.engage4j.infobip.queues.CreateQueueRequest;
import io.github.engage4j.infobip.queues.ListQueuesRequest;
import io.github.engage4j.infobip.queues.Queue;
import io.github.engage4j.infobip.queues.UpdateQueueRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class QueueTest {

    @Test
    void queueIsListedAsItWasCreatedAndUpdated(EngageClient client) {
        Queue created = queue(client, "Support");

        Queue updated = client.infobip()
                .queues()
                .update(
                        created.id(),
                        UpdateQueueRequest.from(created)
                                .name("Sales")
                                .isAutoAssignmentEnabled(true)
                                .autoAssignmentAlgorithm(AutoAssignmentAlgorithm.ROUND_ROBIN)
                                .stickyAgentTimeoutDays(7L)
                                .build())
                .execute();

        assertThat(created.name()).isEqualTo("Support");
        assertThat(created.isAutoAssignmentEnabled()).isFalse();
        assertThat(updated.name()).isEqualTo("Sales");
        assertThat(updated.stickyAgentTimeoutDays()).isEqualTo(7);
        assertThat(client.infobip().queues().list().stream()).containsExactly(updated);
    }

    @Test
    void updateThatDoesNotSaySoTurnsAutoAssignmentOn(EngageClient client) {
        String id = queue(client, "Support").id();

        Queue updated = client.infobip()
                .queues()
                .update(id, UpdateQueueRequest.builder().externalId("e-1").build())
                .execute();

        assertThat(updated.isAutoAssignmentEnabled()).isTrue();
        assertThat(updated.name()).isEqualTo("Support");
        assertThat(updated.externalId()).isEqualTo("e-1");
    }

    @Test
    void queuesAreListedByEachFilter(EngageClient client) {
        String support = queue(client, "Support").id();
        String sales = queue(client, "Sales").id();
        String agent = agent(client, AgentRole.AGENT);
        client.infobip().agents().addQueue(agent, sales).execute();

        assertThat(ids(client, ListQueuesRequest.builder().queueIds(List.of(support))))
                .containsExactly(support);
        assertThat(ids(client, ListQueuesRequest.builder().name("Sales"))).containsExactly(sales);
        assertThat(ids(client, ListQueuesRequest.builder().agentId(agent))).containsExactly(sales);
        assertThat(ids(client, ListQueuesRequest.builder().workingHoursId("w-1")))
                .isEmpty();
    }

    @Test
    void queueCountsItsEnabledAgents(EngageClient client) {
        String id = queue(client, "Support").id();
        client.infobip().agents().addQueue(agent(client, AgentRole.AGENT), id).execute();

        assertThat(client.infobip().queues().list().execute().items())
                .extracting(Queue::enabledAgentsCount)
                .containsExactly(1);
    }

    @Test
    void deletedQueueIsGone(EngageClient client) {
        String id = queue(client, "Support").id();

        assertThat(client.infobip().queues().delete(id).execute().message()).isEqualTo("Queue deleted successfully.");

        assertThat(client.infobip().queues().list().stream()).isEmpty();
        assertThatThrownBy(() -> client.infobip().queues().delete(id).execute())
                .isExactlyInstanceOf(NotFoundException.class)
                .hasMessageContaining("No such entity exists.");
    }

    @Test
    void queueNeedsAName(EngageSandbox sandbox, EngageClient client) {
        assertThat(Wire.post(sandbox, "/ccaas/1/queues", "{}").body()).contains("Invalid request body.");
        assertThatThrownBy(() -> client.infobip()
                        .queues()
                        .update(
                                queue(client, "Support").id(),
                                UpdateQueueRequest.builder()
                                        .autoAssignmentAlgorithm(AutoAssignmentAlgorithm.of("DICE"))
                                        .build())
                        .execute())
                .isExactlyInstanceOf(InvalidRequestException.class);
    }

    @Test
    void eachTenantHasQueuesOfItsOwn(EngageSandbox sandbox, EngageClient main) {
        Tenant tenant = Tenant.of("acme-app", "store-42");
        try (EngageClient store =
                clientWith(sandbox, Credentials.apiKey(sandbox.infobip().createApiKey(tenant)))) {
            Queue mains = queue(main, "Support");
            Queue stores = queue(store, "Support");

            assertThat(store.infobip().queues().list().stream()).containsExactly(stores);
            assertThat(main.infobip().queues().list().stream()).contains(mains, stores);
        }
    }

    private static Queue queue(EngageClient client, String name) {
        CreateQueueRequest request = CreateQueueRequest.builder().name(name).build();
        return client.infobip().queues().create(request).execute();
    }

    private static List<String> ids(EngageClient client, ListQueuesRequest.Builder request) {
        return client.infobip().queues().list(request.build()).stream()
                .map(Queue::id)
                .toList();
    }
}
