package io.github.engage4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.agents.Agent;
import io.github.engage4j.infobip.agents.AgentRequest;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.agents.AgentStatus;
import io.github.engage4j.infobip.bots.Bot;
import io.github.engage4j.infobip.bots.BotRequest;
import io.github.engage4j.infobip.messages.AuthorType;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageDirection;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.infobip.webhooks.WebhookEvent;
import io.github.engage4j.infobip.webhooks.WebhookReceiver;
import io.github.engage4j.infobip.webhooks.WebhookVerification;
import io.github.engage4j.testing.EngageSandbox;
import io.github.engage4j.testing.EngageSandboxExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class WebhookServerTest {

    private static final String KEY = "the key";

    private final WebhookReceiver receiver = WebhookBot.receiver(KEY);
    private final HttpClient sender = HttpClient.newHttpClient();
    private final List<WebhookEvent> handled = new CopyOnWriteArrayList<>();

    @Test
    void takesWhatIsSignedAndHandlesItOnce() throws Exception {
        byte[] body = bytes(Map.of("type", "CONVERSATION_CREATED"));
        try (WebhookServer server = WebhookServer.start(0, receiver, handled::add)) {
            assertThat(deliver(server, body, signature(KEY, body))).isEqualTo(200);
            assertThat(deliver(server, body, signature(KEY, body))).isEqualTo(200);
            assertThat(deliver(server, body, signature("another", body))).isEqualTo(403);
        }
        assertThat(handled).hasSize(1);
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        byte[] body = bytes(Map.of("type", String.join("", Collections.nCopies(receiver.maxBodyBytes(), "a"))));
        try (WebhookServer server = WebhookServer.start(0, receiver, handled::add)) {
            assertThat(deliver(server, body, signature(KEY, body))).isEqualTo(413);
        }
        assertThat(handled).isEmpty();
    }

    @Test
    void aBotRepliesAndHandsOver(EngageSandbox sandbox, EngageClient client) throws Exception {
        Bot bot = client.infobip()
                .bots()
                .create(BotRequest.builder()
                        .displayName("Greeter")
                        .channel(MessageChannel.SMS)
                        .destination("447492263897")
                        .build())
                .execute();
        client.infobip().tags().create("bot-done").execute();
        String conversationId = sandbox.infobip()
                .receiveMessage(MessageChannel.SMS, "44776333666", "447492263897", TextContent.of("Hello"));
        client.infobip().conversations().assign(conversationId, bot.id()).execute();
        WebhookBot greeter = new WebhookBot(client, bot.id());

        byte[] body = bytes(Map.of(
                "id",
                "m-1",
                "channel",
                "SMS",
                "from",
                "44776333666",
                "to",
                "447492263897",
                "conversationId",
                conversationId,
                "contentType",
                "TEXT",
                "content",
                Map.of("text", "Hello")));
        try (WebhookServer server = WebhookServer.start(0, receiver, greeter::handle)) {
            assertThat(deliver(server, body, signature(KEY, body))).isEqualTo(200);
        }

        assertThat(client.infobip().messages().list(conversationId).stream())
                .filteredOn(message -> MessageDirection.OUTBOUND.equals(message.direction()))
                .singleElement()
                .extracting(Message::authorType, Message::authorId)
                .containsExactly(AuthorType.BOT, bot.id());
        assertThat(client.infobip()
                        .conversations()
                        .get(conversationId)
                        .execute()
                        .agentId())
                .isNull();
    }

    @Test
    void aBotHandsOverToAnAgent(EngageSandbox sandbox, EngageClient client) {
        String conversationId = sandbox.infobip()
                .receiveMessage(MessageChannel.SMS, "44776333666", "447492263897", TextContent.of("Hello"));
        Agent agent = client.infobip()
                .agents()
                .create(AgentRequest.builder()
                        .displayName("Ada")
                        .status(AgentStatus.ACTIVE)
                        .role(AgentRole.AGENT)
                        .build())
                .execute();

        new WebhookBot(client, "bot-1").handOverToAgent(conversationId, agent.id());

        assertThat(client.infobip()
                        .conversations()
                        .get(conversationId)
                        .execute()
                        .agentId())
                .isEqualTo(agent.id());
    }

    private int deliver(WebhookServer server, byte[] body, String signature) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url()))
                .header("Content-Type", "application/json")
                .header("X-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return sender.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String signature(String key, byte[] body) {
        return WebhookVerification.hmac(Secret.of(key)).sign(body);
    }

    private static byte[] bytes(Object tree) {
        return Json.of(tree).text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
