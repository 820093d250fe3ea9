package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.received;
import static io.github.engage4j.testing.Samples.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.infobip.conversations.ConversationStatus;
import io.github.engage4j.infobip.messages.AuthorType;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageContentType;
import io.github.engage4j.infobip.messages.MessageDirection;
import io.github.engage4j.infobip.messages.RawContent;
import io.github.engage4j.infobip.messages.TextContent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class ConversationRulesTest {

    @Test
    void customersMessageOpensAConversationAndTheNextOneJoinsIt(EngageSandbox sandbox, EngageClient client) {
        String id = received(sandbox, "Good day");

        assertThat(received(sandbox, "Anybody there?")).isEqualTo(id);
        assertThat(client.infobip().conversations().get(id).execute().channel()).hasToString("SMS");
        assertThat(client.infobip().messages().list(id).stream())
                .allMatch(message -> AuthorType.CUSTOMER.equals(message.authorType()))
                .allMatch(message -> MessageDirection.INBOUND.equals(message.direction()))
                .extracting(Message::content)
                .containsExactlyInAnyOrder(TextContent.of("Good day"), TextContent.of("Anybody there?"));
    }

    @Test
    void customersMessageAfterClosingOpensAnotherConversation(EngageSandbox sandbox, EngageClient client) {
        String id = received(sandbox, "Good day");
        sandbox.infobip().closeConversation(id);

        assertThat(received(sandbox, "Me again")).isNotEqualTo(id);
        Conversation closed = client.infobip().conversations().get(id).execute();
        assertThat(closed.status()).isEqualTo(ConversationStatus.CLOSED);
        assertThat(closed.closedAt()).isNotNull();
    }

    @Test
    void closedConversationDoesNotChange(EngageSandbox sandbox, EngageClient client) {
        String id = received(sandbox, "Good day");
        String agent = Samples.agent(client, AgentRole.AGENT);
        sandbox.infobip().closeConversation(id);

        assertThatThrownBy(() ->
                        client.infobip().messages().create(id, reply(null)).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Closed conversation cannot be changed");
        assertThatThrownBy(
                        () -> client.infobip().conversations().assign(id, agent).execute())
                .hasMessageContaining("Closed conversation cannot be changed");
        assertThatThrownBy(() -> client.infobip().conversations().unassign(id).execute())
                .hasMessageContaining("Closed conversation cannot be changed");
    }

    @Test
    void assigneeIsSetAndTakenAway(EngageSandbox sandbox, EngageClient client) {
        String id = received(sandbox, "Good day");
        String agent = Samples.agent(client, AgentRole.AGENT);

        assertThat(client.infobip().conversations().assign(id, agent).execute().agentId())
                .isEqualTo(agent);
        assertThat(client.infobip().conversations().unassign(id).execute().agentId())
                .isNull();
    }

    @Test
    void incompleteMessageIsAnInvalidBody(EngageSandbox sandbox) {
        String path = "/ccaas/1/conversations/" + received(sandbox, "Good day") + "/messages";

        for (String body : List.of("{\"channel\":\"SMS\"}", "[]", "{", "")) {
            Wire.Reply reply = Wire.post(sandbox, path, body);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().textAt("requestError", "serviceException", "text"))
                    .isEqualTo("Invalid request body.");
        }
    }

    @Test
    void textOfMoreThan4096CharactersIsRefused(EngageSandbox sandbox, EngageClient client) {
        CreateMessageRequest tooLong = reply(null).toBuilder()
                .content(RawContent.of(MessageContentType.TEXT, Json.of(Map.of("text", "x".repeat(4097)))))
                .build();
        String id = received(sandbox, "Good day");

        assertThatThrownBy(() -> client.infobip().messages().create(id, tooLong).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("size cannot be longer than 4096 characters");
    }

    @Test
    void idsAndDatesAreTheSameInEverySandbox() {
        Clock clock = Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (EngageSandbox one = EngageSandbox.start(clock);
                EngageSandbox two = EngageSandbox.start(clock)) {
            String id = received(one, "Good day");

            assertThat(received(two, "Good day")).isEqualTo(id);
            Wire.Reply reply = Wire.get(one, "/ccaas/1/conversations/" + id);
            assertThat(reply.json().textAt("createdAt")).isEqualTo("2024-01-01T00:00:00.000+00:00");
            assertThat(reply.header("X-Request-Id"))
                    .isEqualTo(Wire.get(two, "/ccaas/1/conversations/" + id).header("X-Request-Id"));
        }
    }

    @Test
    void membersThatTheSdkDoesNotKnowAreLetPass(EngageSandbox sandbox, EngageClient client) {
        String id = received(sandbox, "Good day");
        CallOptions more = CallOptions.builder().bodyMember("novelty", 1).build();

        assertThat(client.infobip()
                        .messages()
                        .create(id, reply(null))
                        .with(more)
                        .execute()
                        .id())
                .isNotBlank();
    }
}
