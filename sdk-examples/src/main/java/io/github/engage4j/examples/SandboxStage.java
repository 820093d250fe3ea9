package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Json;
import io.github.engage4j.expertflow.PushedActivity;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.testing.EngageSandbox;

/** The sandbox, with a customer who writes and a customer who called. */
final class SandboxStage implements Stage {

    private static final Tenant TENANT = Tenant.of("acme-app", "store-42");

    private final EngageSandbox sandbox = EngageSandbox.start();
    private final EngageClient client;
    private final String conversationId;
    private final String callConversationId;
    private final String callId;

    SandboxStage() {
        String key = sandbox.infobip().createApiKey(TENANT);
        this.client = EngageClient.builder()
                .infobip(infobip -> infobip.baseUrl(sandbox.infobip().baseUrl())
                        .parBaseUrl(sandbox.infobip().baseUrl())
                        .credentials(Credentials.apiKey(key))
                        .tenant(TENANT))
                .expertflow(
                        expertflow -> expertflow.baseUrl(sandbox.expertflow().baseUrl()))
                .build();
        this.conversationId = sandbox.infobip()
                .receiveMessage(
                        TENANT,
                        MessageChannel.SMS,
                        "44776333666",
                        "447492263897",
                        TextContent.of("Hello, where is my order?"));
        this.callConversationId = sandbox.expertflow().startConversation("642b51a661e49d5776378711");
        this.callId = sandbox.expertflow().openChannelSession(callConversationId);
    }

    @Override
    public String name() {
        return "the sandbox";
    }

    @Override
    public EngageClient client() {
        return client;
    }

    @Override
    public String conversationId() {
        return conversationId;
    }

    @Override
    public String embeddingId() {
        return "moments-wizard-1";
    }

    @Override
    public String callId() {
        return callId;
    }

    @Override
    public boolean mayDo(String step) {
        return true;
    }

    @Override
    public String seen(PushedActivity activity) {
        Json event = sandbox.expertflow().topic(callConversationId).get(0);
        return "the conversation shows " + event.textAt("name") + ": " + event.textAt("data", "body", "mediaUrl");
    }

    @Override
    public void close() {
        client.close();
        sandbox.close();
    }
}
