package io.github.engage4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.testing.EngageSandbox;
import io.github.engage4j.testing.EngageSandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

// readme: sandbox
@ExtendWith(EngageSandboxExtension.class)
class GreetingTest {

    @Test
    void readsWhatTheCustomerWrote(EngageSandbox sandbox, EngageClient client) {
        String conversationId = sandbox.infobip()
                .receiveMessage(MessageChannel.SMS, "44776333666", "447492263897", TextContent.of("Hello"));

        assertThat(client.infobip().messages().list(conversationId).stream())
                .extracting(Message::content)
                .containsExactly(TextContent.of("Hello"));
    }
}
// readme: end
