package io.github.engage4j.bench;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.ListMessagesRequest;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import java.util.stream.Stream;

/** The same call with the SDK, with its default settings. */
final class SdkClient implements AutoCloseable {

    private final EngageClient client;

    SdkClient(String url) {
        this.client = EngageClient.builder()
                .infobip(infobip -> infobip.baseUrl(url).credentials(Credentials.apiKey(Samples.KEY)))
                .build();
    }

    ApiCall<Message> create() {
        CreateMessageRequest request = CreateMessageRequest.builder()
                .channel(MessageChannel.SMS)
                .from("447492263897")
                .to("44776333666")
                .content(TextContent.of(Samples.TEXT))
                .agentId(Samples.AGENT)
                .build();
        return client.infobip().messages().create(Samples.CONVERSATION, request);
    }

    Stream<Message> messages() {
        ListMessagesRequest request =
                ListMessagesRequest.builder().limit(Samples.PAGE_SIZE).build();
        return client.infobip().messages().list(Samples.CONVERSATION, request).stream();
    }

    @Override
    public void close() {
        client.close();
    }
}
