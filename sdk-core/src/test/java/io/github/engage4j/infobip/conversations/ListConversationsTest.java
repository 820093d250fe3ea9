package io.github.engage4j.infobip.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListConversationsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void asksForEverythingWithoutFilters(Mode mode) {
        wire.answers(200, """
                {"conversations":[{"id":"c-1","status":"WAITING"},{"id":"c-2","status":"NEW_ONE"}],
                "pagination":{"totalItems":12,"page":0,"limit":10,"orderBy":"id:ASC"}}""");

        Page<Conversation> page =
                mode.run(wire.infobip().conversations().list()).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).extracting(Conversation::id).containsExactly("c-1", "c-2");
        assertThat(page.items())
                .extracting(Conversation::status)
                .containsExactly(ConversationStatus.WAITING, ConversationStatus.of("NEW_ONE"));
        assertThat(page.totalItems()).isEqualTo(12);
    }

    @Test
    void sendsEachFilterAsThePlatformDocumentsIt() {
        wire.answers(200, "{\"conversations\":[]}");

        wire.infobip()
                .conversations()
                .list(everything().build().toBuilder().build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations?conversationIds=c-1&conversationIds=c-2&queueIds=q-1&queueIds=q-2\
                &tagNames=vip&tagNames=Tag%201&agentId=a-1&status=SOLVED&priority=URGENT\
                &createdAfter=2026-01-02T03%3A04%3A05.006%2B0000&createdBefore=2026-01-03T00%3A00%3A00.000%2B0000\
                &updatedAfter=2026-01-04T00%3A00%3A00.000%2B0000&updatedBefore=2026-01-05T00%3A00%3A00.000%2B0000\
                &closedAfter=2026-01-06T00%3A00%3A00.000%2B0000&closedBefore=2026-01-07T00%3A00%3A00.000%2B0000\
                &limit=999&page=2&orderBy=updatedAt%3Adesc
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @Test
    void streamsAllPages() {
        wire.answers(200, "{\"conversations\":[{\"id\":\"c-1\"}],\"pagination\":{\"totalItems\":2}}")
                .answers(200, "{\"conversations\":[{\"id\":\"c-2\"}],\"pagination\":{\"totalItems\":2}}");

        assertThat(wire
                        .infobip()
                        .conversations()
                        .list(ListConversationsRequest.builder().limit(1).build())
                        .stream()
                        .map(Conversation::id))
                .containsExactly("c-1", "c-2");
    }

    @Test
    void refusesWhatCannotBeAPage() {
        ListConversationsRequest.Builder request = ListConversationsRequest.builder();

        assertThatThrownBy(() -> request.limit(1000).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be 1 to 999, but is 1000");
        assertThatThrownBy(() -> request.limit(1).page(-1).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("page must be 0 to 2147483647, but is -1");
        assertThatThrownBy(() -> request.page(0).agentId(" ").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("agentId must not be blank");
    }

    private static ListConversationsRequest.Builder everything() {
        return ListConversationsRequest.builder()
                .conversationIds(List.of("c-1", "c-2"))
                .queueIds(List.of("q-1", "q-2"))
                .tagNames(List.of("vip", "Tag 1"))
                .agentId("a-1")
                .status(ConversationStatus.SOLVED)
                .priority(ConversationPriority.URGENT)
                .createdAfter(Instant.parse("2026-01-02T03:04:05.006789Z"))
                .createdBefore(Instant.parse("2026-01-03T00:00:00Z"))
                .updatedAfter(Instant.parse("2026-01-04T00:00:00Z"))
                .updatedBefore(Instant.parse("2026-01-05T00:00:00Z"))
                .closedAfter(Instant.parse("2026-01-06T00:00:00Z"))
                .closedBefore(Instant.parse("2026-01-07T00:00:00Z"))
                .limit(999)
                .page(2)
                .orderBy("updatedAt:desc");
    }
}
