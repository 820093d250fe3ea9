package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.TextContent;

/** Replies to a customer's message in the name of an agent. */
final class ReplyAsAgent {

    private ReplyAsAgent() {}

    static Message reply(EngageClient client, String conversationId, Message inbound, String agentId, String text) {
        // readme: reply
        CreateMessageRequest reply = CreateMessageRequest.builder()
                .channel(inbound.channel())
                .from(inbound.to()) // the sender is whom the customer wrote to
                .to(inbound.from())
                .content(TextContent.of(text))
                .agentId(agentId) // sent as the x-agent-id header
                .build();
        Message sent = client.infobip()
                .messages()
                .create(conversationId, reply)
                .execute();
        // readme: end
        return sent;
    }
}
