package io.github.engage4j.infobip.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageContentType;
import io.github.engage4j.infobip.messages.MessageDirection;
import io.github.engage4j.infobip.messages.TextContent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelatedConversationsTest {

    private static final Instant NEW_YEAR = Instant.parse("2024-01-01T00:00:00Z");

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void readsTheCommentsAroundOne(Mode mode) {
        wire.answers(200, """
                {"conversationsMessage":{"id":"m-1","contentType":"TEXT","content":{"text":"Nice"}},
                "olderComments":[{"id":"m-0","channel":"FACEBOOK_POST","authorName":"ada","direction":"INBOUND",
                "conversationId":"c-1","createdAt":"2024-01-01T00:00:00.000+00:00",
                "content":{"text":"First"},"contentType":"TEXT"}]}""");

        RelatedComments comments = mode.run(wire.infobip().conversations().getRelatedComments("c-1"))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations/c-1/related-comments
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(comments.conversationsMessage().content()).isEqualTo(TextContent.of("Nice"));
        assertThat(comments.olderComments())
                .containsExactly(new RelatedComment(
                        "m-0",
                        MessageChannel.FACEBOOK_POST,
                        "ada",
                        MessageDirection.INBOUND,
                        "c-1",
                        NEW_YEAR,
                        MessageContentType.TEXT,
                        TextContent.of("First"),
                        Json.parse("{\"text\":\"First\"}"),
                        null));
        assertThat(comments.newerComments()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void readsTheLinksOfAConversation(Mode mode) {
        wire.answers(200, """
                {"linkedConversations":[{"parentConversation":{"conversationId":"c-1",
                "createdAt":"2024-01-01T00:00:00.000+00:00","updatedAt":"2024-01-01T00:00:00.000+00:00","agentId":"a-1",
                "topic":"Billing inquiry","channel":"WHATSAPP","status":"PENDING","customerDisplayName":"John Doe"},
                "childConversation":{"conversationId":"c-2"}}]}""");

        List<LinkedConversation> links =
                mode.run(wire.infobip().conversations().listLinks("c-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations/c-1/links
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(links)
                .containsExactly(new LinkedConversation(
                        new LinkedConversationMember(
                                "c-1",
                                NEW_YEAR,
                                NEW_YEAR,
                                "a-1",
                                "Billing inquiry",
                                ConversationChannel.WHATSAPP,
                                ConversationStatus.PENDING,
                                "John Doe"),
                        new LinkedConversationMember("c-2", null, null, null, null, null, null, null)));
    }

    @Test
    void findsNoConversationWithAnAnswerThatIsA404HereAlone() {
        wire.answers(404, """
                {"requestError":{"serviceException":{"messageId":"NOT_FOUND",
                "text":"Invalid id 'c-9' given! No such entity exists."}}}""");

        assertThat(Mode.BLOCKING.failure(wire.infobip().conversations().listLinks("c-9")))
                .isExactlyInstanceOf(NotFoundException.class);
    }
}
