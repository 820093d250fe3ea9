package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.clientWith;
import static io.github.engage4j.testing.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.infobip.conversations.ConversationPriority;
import io.github.engage4j.infobip.conversations.ConversationStatus;
import io.github.engage4j.infobip.conversations.ListConversationsRequest;
import io.github.engage4j.infobip.conversations.PatchConversationRequest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class ConversationListTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void eachFilterLeavesWhatFits(EngageClient client) {
        String agent = Samples.agent(client, AgentRole.AGENT);
        String plain = conversation(client);
        String special = conversation(client);
        PatchConversationRequest change = PatchConversationRequest.builder()
                .agentId(agent)
                .queueId("q-1")
                .priority(ConversationPriority.URGENT)
                .status(ConversationStatus.SOLVED)
                .build();
        client.infobip().conversations().patch(special, change).execute();
        client.infobip().tags().create("vip").execute();
        client.infobip().conversations().addTag(special, "vip").execute();

        assertThat(ids(client, all())).containsExactlyInAnyOrder(plain, special);
        assertThat(ids(client, all().conversationIds(List.of(plain, "other")))).containsExactly(plain);
        assertThat(ids(client, all().queueIds(List.of("q-1", "q-2")))).containsExactly(special);
        assertThat(ids(client, all().tagNames(List.of("vip", "none")))).containsExactly(special);
        assertThat(ids(client, all().agentId(agent))).containsExactly(special);
        assertThat(ids(client, all().status(ConversationStatus.OPEN))).containsExactly(plain);
        assertThat(ids(client, all().priority(ConversationPriority.URGENT))).containsExactly(special);
        assertThat(ids(client, all().agentId(agent).status(ConversationStatus.OPEN)))
                .isEmpty();
    }

    @Test
    void datesAreFilteredFromBothSides(EngageClient client) {
        conversation(client);
        String closed = conversation(client);
        client.infobip().conversations().close(closed).execute();

        assertThat(ids(client, all().createdAfter(LONG_AGO))).hasSize(2);
        assertThat(ids(client, all().createdBefore(LONG_AGO))).isEmpty();
        assertThat(ids(client, all().updatedAfter(LONG_AGO))).hasSize(2);
        assertThat(ids(client, all().updatedBefore(LONG_AGO))).isEmpty();
        assertThat(ids(client, all().closedAfter(LONG_AGO))).containsExactly(closed);
        assertThat(ids(client, all().closedBefore(LONG_AGO))).isEmpty();
    }

    @Test
    void pagesAreOrderedAsAskedFor(EngageClient client) {
        for (int i = 0; i < 5; i++) {
            conversation(client);
        }

        assertThat(ids(client, all().limit(2).orderBy("id:desc")))
                .hasSize(5)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(client.infobip()
                        .conversations()
                        .list(all().limit(2).page(2).build())
                        .execute()
                        .items())
                .hasSize(1);
    }

    @Test
    void tenantListsItsOwnAndTheAccountEverything(EngageSandbox sandbox, EngageClient main) {
        String key = sandbox.infobip().createApiKey(Tenant.of("acme-app", "store-42"));
        try (EngageClient store = clientWith(sandbox, Credentials.apiKey(key))) {
            String ofStore = conversation(store);
            conversation(main);

            assertThat(ids(store, all())).containsExactly(ofStore);
            assertThat(ids(main, all())).hasSize(2);
        }
    }

    private static ListConversationsRequest.Builder all() {
        return ListConversationsRequest.builder();
    }

    private static List<String> ids(EngageClient client, ListConversationsRequest.Builder request) {
        return client.infobip().conversations().list(request.build()).stream()
                .map(Conversation::id)
                .toList();
    }
}
