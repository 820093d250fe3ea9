package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.conversation;
import static io.github.engage4j.testing.Samples.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.infobip.conversations.ConversationPriority;
import io.github.engage4j.infobip.conversations.ConversationRequest;
import io.github.engage4j.infobip.conversations.ConversationStatus;
import io.github.engage4j.infobip.conversations.ConversationsApi;
import io.github.engage4j.infobip.conversations.LinkedConversation;
import io.github.engage4j.infobip.conversations.PatchConversationRequest;
import io.github.engage4j.infobip.conversations.RelatedComments;
import io.github.engage4j.infobip.conversations.RoutingResult;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class ConversationChangesTest {

    @Test
    void statusChangesInWordsUntilItIsClosed(EngageClient client) {
        ConversationsApi conversations = client.infobip().conversations();
        String id = conversation(client);

        assertThat(conversations.waitForCustomer(id).execute().status()).isEqualTo(ConversationStatus.WAITING);
        assertThat(conversations.solve(id).execute().status()).isEqualTo(ConversationStatus.SOLVED);
        assertThat(conversations.reopen(id).execute().status()).isEqualTo(ConversationStatus.OPEN);
        Conversation closed = conversations.close(id).execute();
        assertThat(closed.status()).isEqualTo(ConversationStatus.CLOSED);
        assertThat(closed.closedAt()).isNotNull();
        assertThatThrownBy(() -> conversations.reopen(id).execute())
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Closed conversation cannot be changed");
    }

    @Test
    void closingWhoseAnswerWasLostSaysThatItMayHaveSucceeded(EngageSandbox sandbox, EngageClient client) {
        ConversationsApi conversations = client.infobip().conversations();
        String id = conversation(client);
        sandbox.infobip().faults().next(Fault.processedThenReset());

        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class, () -> conversations.close(id).execute());

        assertThat(refused.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
        assertThat(refused.text()).isEqualTo("Closed conversation cannot be changed");
        assertThat(conversations.get(id).execute().status()).isEqualTo(ConversationStatus.CLOSED);
    }

    @Test
    void patchKeepsWhatItDoesNotNameAndUpdateDoesNot(EngageClient client) {
        ConversationsApi conversations = client.infobip().conversations();
        String id = conversation(client);

        Conversation patched = conversations
                .patch(
                        id,
                        PatchConversationRequest.builder()
                                .summary("Late")
                                .queueId("q-1")
                                .build())
                .execute();
        assertThat(List.of(patched.topic(), patched.summary(), patched.queueId()))
                .containsExactly("A topic", "Late", "q-1");

        ConversationRequest request = ConversationRequest.from(patched)
                .summary(null)
                .priority(ConversationPriority.URGENT)
                .build();
        Conversation updated = conversations.update(id, request).execute();
        assertThat(updated.topic()).isEqualTo("A topic");
        assertThat(updated.summary()).isNull();
        assertThat(updated.priority()).isEqualTo(ConversationPriority.URGENT);
        assertThat(updated.createdAt()).isEqualTo(patched.createdAt());
    }

    @Test
    void routingTakesTheAgentAwayAndSimulatingDoesNot(EngageClient client) {
        ConversationsApi conversations = client.infobip().conversations();
        String id = conversation(client);
        String agent = Samples.agent(client, AgentRole.AGENT);
        conversations
                .patch(
                        id,
                        PatchConversationRequest.builder()
                                .agentId(agent)
                                .queueId("q-1")
                                .build())
                .execute();

        assertThat(conversations.simulateRouting(id).execute())
                .isEqualTo(new RoutingResult(id, "q-1", ConversationPriority.NORMAL));
        assertThat(conversations.get(id).execute().agentId()).isEqualTo(agent);
        assertThat(conversations.route(id).execute().agentId()).isNull();
    }

    @Test
    void closedConversationRefusesEveryChange(EngageClient client) {
        ConversationsApi conversations = client.infobip().conversations();
        String id = conversation(client);
        client.infobip().tags().create("vip").execute();
        conversations.close(id).execute();

        List<ThrowingCallable> changes = List.of(
                () -> conversations.close(id).execute(),
                () -> conversations.reopen(id).execute(),
                () -> conversations.solve(id).execute(),
                () -> conversations.waitForCustomer(id).execute(),
                () -> conversations
                        .update(id, ConversationRequest.builder().build())
                        .execute(),
                () -> conversations.route(id).execute(),
                () -> conversations.simulateRouting(id).execute(),
                () -> conversations.addTag(id, "vip").execute(),
                () -> conversations.removeTag(id, "vip").execute());

        assertThat(changes)
                .allSatisfy(change -> assertThatThrownBy(change)
                        .isExactlyInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("Closed conversation cannot be changed"));
    }

    @Test
    void linksAreReadFromEitherEnd(EngageSandbox sandbox, EngageClient client) {
        ConversationsApi conversations = client.infobip().conversations();
        String parent = conversation(client);
        String child = conversation(client);
        sandbox.infobip().linkConversations(parent, child);

        List<LinkedConversation> links = conversations.listLinks(parent).execute();

        assertThat(conversations.listLinks(child).execute()).isEqualTo(links);
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.parentConversation().conversationId()).isEqualTo(parent);
            assertThat(link.childConversation().conversationId()).isEqualTo(child);
            assertThat(link.childConversation().topic()).isEqualTo("A topic");
        });
        assertThat(conversations.listLinks(conversation(client)).execute()).isEmpty();
        assertThatThrownBy(() -> sandbox.infobip().linkConversations(parent, "c-9"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no conversation '" + parent + "' or no 'c-9'");
    }

    @Test
    void commentsOfAPostComeWithTheirNeighbours(EngageSandbox sandbox, EngageClient client) {
        String id = comment(sandbox, "First");
        comment(sandbox, "Second");
        comment(sandbox, "Third");

        RelatedComments comments =
                client.infobip().conversations().getRelatedComments(id).execute();

        assertThat(comments.conversationsMessage().content()).isEqualTo(TextContent.of("Third"));
        assertThat(comments.olderComments())
                .extracting("content")
                .containsExactly(TextContent.of("First"), TextContent.of("Second"));
        assertThat(comments.newerComments()).isEmpty();
        String noPost = received(sandbox, "Good day");
        assertThat(client.infobip()
                        .conversations()
                        .getRelatedComments(noPost)
                        .execute()
                        .conversationsMessage())
                .isNull();
    }

    @Test
    void whatIsNotThereIsNotFound(EngageClient client) {
        ConversationsApi conversations = client.infobip().conversations();
        String id = conversation(client);

        List<ThrowingCallable> calls = List.of(
                () -> conversations.close("c-9").execute(),
                () -> conversations.route("c-9").execute(),
                () -> conversations.simulateRouting("c-9").execute(),
                () -> conversations.listLinks("c-9").execute(),
                () -> conversations.getRelatedComments("c-9").execute(),
                () -> conversations.assign(id, "a-9").execute());

        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call)
                        .isExactlyInstanceOf(NotFoundException.class)
                        .hasMessageContaining("given! No such entity exists."));
        assertThatThrownBy(() -> conversations.listLinks("c-9").execute()).hasMessageContaining("HTTP 404");
        assertThatThrownBy(() -> conversations.route("c-9").execute()).hasMessageContaining("HTTP 400");
    }

    private static String comment(EngageSandbox sandbox, String text) {
        return sandbox.infobip().receiveMessage(MessageChannel.FACEBOOK_POST, "ada", "our-page", TextContent.of(text));
    }
}
