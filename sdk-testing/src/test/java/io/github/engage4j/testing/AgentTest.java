package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.agent;
import static io.github.engage4j.testing.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.agents.Agent;
import io.github.engage4j.infobip.agents.AgentRequest;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.agents.AgentStatus;
import io.github.engage4j.infobip.agents.AgentsApi;
import io.github.engage4j.infobip.agents.ListAgentsRequest;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.infobip.queues.CreateQueueRequest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class AgentTest {

    @Test
    void agentIsReadAsItWasCreatedAndUpdated(EngageClient client) {
        AgentsApi agents = client.infobip().agents();
        String id = agent(client, AgentRole.AGENT);
        Agent read = agents.get(id).execute();

        Agent updated = agents.update(
                        id,
                        AgentRequest.from(read)
                                .displayName("Malcolm Young")
                                .enabled(false)
                                .build())
                .execute();

        assertThat(read.displayName()).isEqualTo("Angus Young");
        assertThat(read.enabled()).isTrue();
        assertThat(updated.displayName()).isEqualTo("Malcolm Young");
        assertThat(updated.enabled()).isFalse();
        assertThat(agents.get(id).execute()).isEqualTo(updated);
    }

    @Test
    void statusAndHeartbeatGoToTheAgent(EngageClient client) {
        AgentsApi agents = client.infobip().agents();
        String id = agent(client, AgentRole.AGENT);

        assertThat(agents.updateStatus(id, AgentStatus.AWAY).execute().status()).isEqualTo(AgentStatus.AWAY);

        assertThat(agents.get(id).execute().availability()).isEqualTo(AgentStatus.AWAY);
        assertThat(agents.heartbeat(id).execute().message()).isEqualTo("Heartbeat received.");
        assertThatThrownBy(
                        () -> agents.updateStatus(id, AgentStatus.of("ASLEEP")).execute())
                .isExactlyInstanceOf(InvalidRequestException.class);
    }

    @Test
    void agentThatIsNotThereIsNotFound(EngageClient client) {
        AgentsApi agents = client.infobip().agents();

        assertThatThrownBy(() -> agents.get("none").execute())
                .isExactlyInstanceOf(NotFoundException.class)
                .hasMessageContaining("Invalid agent id given 'none'");
        assertThatThrownBy(() -> agents.heartbeat("none").execute()).isExactlyInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> agents.listConversations("none").execute())
                .isExactlyInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        agents.addQueue(agent(client, AgentRole.AGENT), "none").execute())
                .isExactlyInstanceOf(NotFoundException.class);
    }

    @Test
    void agentsAreListedByEachFilter(EngageClient client) {
        String agent = agent(client, AgentRole.AGENT);
        String supervisor = agent(client, AgentRole.SUPERVISOR);
        client.infobip().agents().updateStatus(agent, AgentStatus.BUSY).execute();
        String queue = queue(client);
        client.infobip().agents().addQueue(agent, queue).execute();

        assertThat(ids(client, filter())).containsExactlyInAnyOrder(agent, supervisor);
        assertThat(ids(client, filter().agentIds(List.of(supervisor, "none")))).containsExactly(supervisor);
        assertThat(ids(client, filter().queueIds(List.of(queue)))).containsExactly(agent);
        assertThat(ids(client, filter().displayName("GUS y"))).hasSize(2);
        assertThat(ids(client, filter().displayName("Bon"))).isEmpty();
        assertThat(ids(client, filter().email("a@example.com"))).isEmpty();
        assertThat(ids(client, filter().status(AgentStatus.BUSY))).containsExactly(agent);
        assertThat(ids(client, filter().availability(AgentStatus.ACTIVE))).containsExactly(supervisor);
        assertThat(ids(client, filter().role(AgentRole.SUPERVISOR))).containsExactly(supervisor);
        assertThat(ids(client, filter().enabled(false))).isEmpty();
        assertThat(ids(client, filter().createdAfter(Instant.EPOCH))).hasSize(2);
        assertThat(ids(client, filter().updatedBefore(Instant.EPOCH))).isEmpty();
    }

    @Test
    void agentLeavesAQueue(EngageClient client) {
        String agent = agent(client, AgentRole.AGENT);
        String queue = queue(client);
        client.infobip().agents().addQueue(agent, queue).execute();

        client.infobip().agents().removeQueue(agent, queue).execute();

        assertThat(ids(client, filter().queueIds(List.of(queue)))).isEmpty();
    }

    @Test
    void conversationsOfAnAgentAreThoseAssigned(EngageClient client) {
        String agent = agent(client, AgentRole.AGENT);
        String mine = conversation(client);
        String nobodys = conversation(client);
        client.infobip().conversations().assign(mine, agent).execute();

        assertThat(client.infobip().agents().listConversations(agent).stream())
                .extracting(Conversation::id)
                .containsExactly(mine)
                .doesNotContain(nobodys);
    }

    private static String queue(EngageClient client) {
        CreateQueueRequest request =
                CreateQueueRequest.builder().name("Support").build();
        return client.infobip().queues().create(request).execute().id();
    }

    private static ListAgentsRequest.Builder filter() {
        return ListAgentsRequest.builder();
    }

    private static List<String> ids(EngageClient client, ListAgentsRequest.Builder request) {
        return client.infobip().agents().list(request.build()).stream()
                .map(Agent::id)
                .toList();
    }
}
