package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.SENDER;
import static io.github.engage4j.testing.Samples.received;
import static io.github.engage4j.testing.Samples.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.bots.Bot;
import io.github.engage4j.infobip.bots.BotRequest;
import io.github.engage4j.infobip.bots.BotsApi;
import io.github.engage4j.infobip.bots.MessagePersistencePolicy;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.infobip.messages.AuthorType;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.ReplyOptions;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.infobip.queues.CreateQueueRequest;
import io.github.engage4j.infobip.routing.CreateRoutingRuleRequest;
import io.github.engage4j.infobip.routing.RoutingExpression;
import io.github.engage4j.infobip.routing.RoutingField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class BotTest {

    @Test
    void botIsReadAsItWasCreatedAndUpdated(EngageClient client) {
        BotsApi bots = client.infobip().bots();
        Bot created = bots.create(bot().build()).execute();

        Bot updated = bots.update(
                        created.id(),
                        BotRequest.from(created)
                                .enabled(false)
                                .sessionTimeoutInSec(60)
                                .build())
                .execute();

        assertThat(created.sessionTimeoutInSec()).isEqualTo(86400);
        assertThat(created.messagePersistencePolicy()).isEqualTo(MessagePersistencePolicy.PERSIST_ALL);
        assertThat(updated.sessionTimeoutInSec()).isEqualTo(60);
        assertThat(updated.webhookEventHeaders()).containsEntry("Authorization", Secret.of("Bearer 4711"));
        assertThat(bots.get(created.id()).execute()).isEqualTo(updated);
        assertThat(bots.list().stream()).containsExactly(updated);
    }

    @Test
    void channelAndDestinationHaveOneBot(EngageClient client) {
        client.infobip().bots().create(bot().build()).execute();

        assertThatThrownBy(() -> client.infobip().bots().create(bot().build()).execute())
                .isExactlyInstanceOf(InvalidRequestException.class);
        client.infobip()
                .bots()
                .create(bot().channel(MessageChannel.WHATSAPP).build())
                .execute();
    }

    @Test
    void botAnswersTheConversationsOfItsDestination(EngageSandbox sandbox, EngageClient client) {
        String bot = client.infobip().bots().create(bot().build()).execute().id();
        String conversation = received(sandbox, "Hello");

        Message answer =
                client.infobip().messages().create(conversation, reply(bot)).execute();

        assertThat(answer.authorType()).isEqualTo(AuthorType.BOT);
        assertThat(answer.authorId()).isEqualTo(bot);
        assertThat(client.infobip().agents().list().stream()).isEmpty();
        client.infobip().conversations().unassign(conversation).execute();
        assertThat(client.infobip()
                        .conversations()
                        .assign(conversation, bot)
                        .execute()
                        .agentId())
                .isEqualTo(bot);
    }

    @Test
    void botHandsItsConversationOverToAnAgent(EngageSandbox sandbox, EngageClient client) {
        String bot = client.infobip().bots().create(bot().build()).execute().id();
        String agent = Samples.agent(client, AgentRole.AGENT);
        String conversation = received(sandbox, "Hello");
        assertThat(replyOf(client, conversation, ReplyOptions.DEFAULT).authorId())
                .isEqualTo(bot);

        client.infobip().conversations().assign(conversation, agent).execute();

        assertThat(replyOf(client, conversation, ReplyOptions.DEFAULT).authorId())
                .isEqualTo(agent);
        assertThatThrownBy(() -> replyOf(client, conversation, ReplyOptions.DEFAULT.agentId(bot)))
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("and the bot " + bot + " is no supervisor");
    }

    @Test
    void botHandsItsConversationOverToAQueue(EngageSandbox sandbox, EngageClient client) {
        String bot = client.infobip().bots().create(bot().build()).execute().id();
        String conversation = received(sandbox, "Hello");
        String queue = routeTexts(client);

        Conversation routed =
                client.infobip().conversations().route(conversation).execute();

        assertThat(routed.queueId()).isEqualTo(queue);
        assertThat(routed.agentId()).isNull();
        assertThat(replyOf(client, conversation, ReplyOptions.DEFAULT).authorType())
                .isEqualTo(AuthorType.SYSTEM);
        assertThatThrownBy(() -> client.infobip()
                        .messages()
                        .create(conversation, reply(bot))
                        .execute())
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("the conversation is assigned to nobody");
    }

    @Test
    void conversationsOfADeletedBotAreRouted(EngageSandbox sandbox, EngageClient client) {
        String bot = client.infobip().bots().create(bot().build()).execute().id();
        String conversation = received(sandbox, "Hello");
        String queue = routeTexts(client);

        client.infobip().bots().delete(bot).execute();

        Conversation routed = client.infobip().conversations().get(conversation).execute();
        assertThat(routed.agentId()).isNull();
        assertThat(routed.queueId()).isEqualTo(queue);
        assertThatThrownBy(() -> client.infobip().bots().get(bot).execute())
                .isExactlyInstanceOf(NotFoundException.class);
    }

    @Test
    void botWithWhatThePlatformDoesNotTakeIsRefused(EngageSandbox sandbox) {
        String bot = "{\"displayName\":\"a\",\"channel\":\"SMS\",\"destination\":\"b\"";

        assertThat(Wire.post(sandbox, "/ccaas/1/bots", "{}").status()).isEqualTo(400);
        assertThat(Wire.post(sandbox, "/ccaas/1/bots", bot + ",\"sessionTimeoutInSec\":59}")
                        .status())
                .isEqualTo(400);
        assertThat(Wire.post(sandbox, "/ccaas/1/bots", bot + ",\"enabled\":\"yes\"}")
                        .status())
                .isEqualTo(400);
        assertThat(Wire.post(sandbox, "/ccaas/1/bots", bot + "}").status()).isEqualTo(200);
    }

    private static Message replyOf(EngageClient client, String conversation, ReplyOptions options) {
        return client.infobip()
                .messages()
                .reply(conversation, TextContent.of("Hello"), options)
                .execute();
    }

    /** A queue to which all texts are routed from now on. */
    private static String routeTexts(EngageClient client) {
        String queue = client.infobip()
                .queues()
                .create(CreateQueueRequest.builder().name("Texts").build())
                .execute()
                .id();
        client.infobip()
                .routing()
                .update(List.of(CreateRoutingRuleRequest.builder()
                        .queueId(queue)
                        .expression(RoutingExpression.eq(RoutingField.MESSAGE_CHANNEL, "SMS"))
                        .build()))
                .execute();
        return queue;
    }

    private static BotRequest.Builder bot() {
        return BotRequest.builder()
                .displayName("My bot")
                .channel(MessageChannel.SMS)
                .destination(SENDER)
                .webhookEventUrl("https://example.com/events")
                .webhookEventHeaders(Map.of("Authorization", Secret.of("Bearer 4711")));
    }
}
