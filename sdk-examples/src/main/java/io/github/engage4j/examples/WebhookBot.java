package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.infobip.webhooks.BotMessageEvent;
import io.github.engage4j.infobip.webhooks.HmacAlgorithm;
import io.github.engage4j.infobip.webhooks.InboundMessageEvent;
import io.github.engage4j.infobip.webhooks.SignatureEncoding;
import io.github.engage4j.infobip.webhooks.WebhookEvent;
import io.github.engage4j.infobip.webhooks.WebhookReceiver;
import io.github.engage4j.infobip.webhooks.WebhookVerification;
import java.util.Objects;

/** A bot: it greets who writes to it, and hands the conversation over. */
final class WebhookBot {

    private final EngageClient client;
    private final String botId;

    WebhookBot(EngageClient client, String botId) {
        this.client = client;
        this.botId = botId;
    }

    static WebhookReceiver receiver(String key) {
        // docs: receiver
        WebhookReceiver receiver = WebhookReceiver.builder()
                .verification(WebhookVerification.hmac(Secret.of(key))
                        .algorithm(HmacAlgorithm.SHA256) // as in the subscription's security
                        .header("X-Signature") // look at what arrives: neither this
                        .encoding(SignatureEncoding.HEX)) // nor this is documented
                .build(); // one for the life of the application
        // docs: end
        return receiver;
    }

    // docs: handler
    void handle(WebhookEvent event) {
        if (event instanceof BotMessageEvent forwarded) {
            reply(forwarded.message(), "A colleague will be with you in a minute.");
            handOverToQueue(Objects.requireNonNull(forwarded.message().conversationId()), "bot-done");
        } else if (event instanceof InboundMessageEvent inbound) {
            System.out.println(
                    "a message in conversation " + inbound.conversation().id());
        } // all others, those that will be added too, are taken and left alone
    }
    // docs: end

    // docs: bot
    Message reply(Message inbound, String text) {
        CreateMessageRequest reply = CreateMessageRequest.builder()
                .channel(inbound.channel())
                .from(inbound.to())
                .to(inbound.from())
                .content(TextContent.of(text))
                .agentId(botId) // a bot replies like an agent: its id is the x-agent-id
                .build();
        return client.infobip()
                .messages()
                .create(Objects.requireNonNull(inbound.conversationId()), reply)
                .execute();
    }

    void handOverToAgent(String conversationId, String agentId) {
        client.infobip().conversations().assign(conversationId, agentId).execute();
    }

    void handOverToQueue(String conversationId, String tag) {
        client.infobip().conversations().addTag(conversationId, tag).execute(); // which a routing rule asks for
        client.infobip().conversations().route(conversationId).execute();
    }
    // docs: end
}
