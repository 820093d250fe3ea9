package io.github.engage4j.testing;

import io.github.engage4j.EngageClient;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.Sender;
import io.github.engage4j.expertflow.cim.UrlBody;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.agents.AgentRequest;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.agents.AgentStatus;
import io.github.engage4j.infobip.bots.BotRequest;
import io.github.engage4j.infobip.conversations.ConversationRequest;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import org.jspecify.annotations.Nullable;

/** What the tests say again and again. */
final class Samples {

    static final String CUSTOMER = "44776333666";
    static final String SENDER = "447492263897";

    private Samples() {}

    static String agent(EngageClient client, AgentRole role) {
        AgentRequest request = AgentRequest.builder()
                .displayName("Angus Young")
                .status(AgentStatus.ACTIVE)
                .role(role)
                .build();
        return client.infobip().agents().create(request).execute().id();
    }

    /** A bot of {@link #SENDER}. */
    static String bot(EngageClient client, MessageChannel channel) {
        BotRequest request = BotRequest.builder()
                .displayName("My bot")
                .channel(channel)
                .destination(SENDER)
                .build();
        return client.infobip().bots().create(request).execute().id();
    }

    static String conversation(EngageClient client) {
        return client.infobip()
                .conversations()
                .create(ConversationRequest.builder().topic("A topic").build())
                .execute()
                .id();
    }

    static String received(EngageSandbox sandbox, String text) {
        return sandbox.infobip().receiveMessage(MessageChannel.SMS, CUSTOMER, SENDER, TextContent.of(text));
    }

    static CreateMessageRequest reply(@Nullable String agentId) {
        return CreateMessageRequest.builder()
                .channel(MessageChannel.SMS)
                .from(SENDER)
                .to(CUSTOMER)
                .content(TextContent.of("Hello"))
                .agentId(agentId)
                .build();
    }

    static EngageClient clientWith(EngageSandbox sandbox, Credentials credentials) {
        return EngageClient.builder()
                .infobip(infobip -> infobip.baseUrl(sandbox.infobip().baseUrl())
                        .parBaseUrl(sandbox.infobip().baseUrl())
                        .iframeBaseUrl(sandbox.infobip().baseUrl())
                        .credentials(credentials))
                .build();
    }

    static CimMessage.Builder recording(CimMessage.Builder activity) {
        return activity.id("7b4a2f0e-6c1d-4f57-9d0b-0f3f0f3a9c11")
                .sender(Sender.app("recorder-1", "Call recorder"))
                .body(UrlBody.of("https://recordings.example.com/42"));
    }

    static RecordedRequest last(java.util.List<RecordedRequest> requests) {
        return requests.get(requests.size() - 1);
    }
}
