package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.received;
import static io.github.engage4j.testing.Samples.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.messages.ListMessagesRequest;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageDirection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EngageSandboxExtension.class)
class MessageListTest {

    @Test
    void listIsFilteredAndOrderedAsAskedFor(EngageSandbox sandbox, EngageClient client) {
        String id = received(sandbox, "Good day");
        String sent =
                client.infobip().messages().create(id, reply(null)).execute().id();

        assertThat(ids(client, id, ListMessagesRequest.builder().direction(MessageDirection.OUTBOUND)))
                .containsExactly(sent);
        assertThat(ids(client, id, ListMessagesRequest.builder().messageIds(List.of(sent, "other"))))
                .containsExactly(sent);
        assertThat(ids(client, id, ListMessagesRequest.builder().channel(MessageChannel.VIBER)))
                .isEmpty();
        assertThat(ids(client, id, ListMessagesRequest.builder().createdAfter(Instant.parse("2020-01-01T00:00:00Z"))))
                .hasSize(2);
        assertThat(ids(client, id, ListMessagesRequest.builder().createdBefore(Instant.parse("2020-01-01T00:00:00Z"))))
                .isEmpty();
        assertThat(ids(client, id, ListMessagesRequest.builder().orderBy("id:desc")))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void streamWalksAllPages(EngageSandbox sandbox, EngageClient client) {
        String id = "";
        for (int i = 0; i < 25; i++) {
            id = received(sandbox, "Message " + i);
        }

        assertThat(client.infobip().messages().list(id).stream()).hasSize(25);

        assertThat(sandbox.infobip().requests())
                .extracting(request -> request.path().replaceFirst(".*/messages", ""))
                .containsExactly("", "?page=1", "?page=2");
        assertThat(client.infobip()
                        .messages()
                        .list(id, ListMessagesRequest.builder().limit(7).page(3).build())
                        .execute()
                        .items())
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=1000, Page size cannot be bigger than 999!",
        "limit=-1, Page size has to be bigger or equal to zero!",
        "page=-1, Page has to be bigger or equal to zero!",
        "orderBy=id:sideways, Invalid value of parameter orderBy."
    })
    void pageThatCannotBeIsRefused(String query, String text, EngageSandbox sandbox) {
        Wire.Reply reply =
                Wire.get(sandbox, "/ccaas/1/conversations/" + received(sandbox, "Good day") + "/messages?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().textAt("requestError", "serviceException", "text"))
                .isEqualTo(text);
    }

    private static List<String> ids(EngageClient client, String id, ListMessagesRequest.Builder request) {
        return client.infobip().messages().list(id, request.build()).stream()
                .map(Message::id)
                .toList();
    }
}
