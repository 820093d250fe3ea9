package io.github.engage4j.infobip.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Page;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListMessagesTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void asksForEverythingWithoutFilters(Mode mode) {
        wire.answers(200, page(0, 2, 2));

        Page<Message> page = mode.run(wire.infobip().messages().list("c-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations/c-1/messages
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).extracting(Message::id).containsExactly("m-0", "m-1");
        assertThat(page.number()).isEqualTo(0);
        assertThat(page.size()).isEqualTo(10);
        assertThat(page.totalItems()).isEqualTo(2);
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void sendsEachFilterAsThePlatformDocumentsIt() {
        wire.answers(200, page(0, 0, 0));

        wire.infobip()
                .messages()
                .list(
                        "c-1",
                        ListMessagesRequest.builder()
                                .messageIds(List.of("m&1", "m+2"))
                                .channel(MessageChannel.WHATSAPP)
                                .direction(MessageDirection.INBOUND)
                                .createdAfter(Instant.parse("2026-01-02T03:04:05.006789Z"))
                                .createdBefore(Instant.parse("2026-02-03T00:00:00Z"))
                                .limit(999)
                                .page(3)
                                .orderBy("createdAt:desc")
                                .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations/c-1/messages?messageIds=m%261&messageIds=m%2B2&channel=WHATSAPP&direction=INBOUND\
                &createdAfter=2026-01-02T03%3A04%3A05.006%2B0000&createdBefore=2026-02-03T00%3A00%3A00.000%2B0000\
                &limit=999&page=3&orderBy=createdAt%3Adesc
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @Test
    void streamsFromTheRequestedPageToTheLast() {
        wire.answers(200, page(2, 2, 7)).answers(200, page(4, 2, 7)).answers(200, page(6, 1, 7));

        try (Stream<Message> all =
                wire
                        .infobip()
                        .messages()
                        .list(
                                "c-1",
                                ListMessagesRequest.builder().limit(2).page(1).build())
                        .stream()) {
            assertThat(all.map(Message::id)).containsExactly("m-2", "m-3", "m-4", "m-5", "m-6");
        }

        assertThat(targets(3)).containsExactly("limit=2&page=1", "limit=2&page=2", "limit=2&page=3");
        assertThat(wire.requests()).isEqualTo(3);
    }

    @Test
    void fetchesPagesOnlyWhenTheStreamGetsThere() {
        wire.answers(200, page(0, 2, 4)).answers(200, page(2, 2, 4));
        Stream<Message> all =
                wire
                        .infobip()
                        .messages()
                        .list("c-1", ListMessagesRequest.builder().limit(2).build())
                        .stream();
        assertThat(wire.requests()).isEqualTo(0);

        Iterator<Message> messages = all.iterator();
        assertThat(messages.next().id()).isEqualTo("m-0");
        assertThat(messages.next().id()).isEqualTo("m-1");
        assertThat(wire.requests()).isEqualTo(1);

        assertThat(messages.next().id()).isEqualTo("m-2");
        assertThat(wire.requests()).isEqualTo(2);
    }

    @Test
    void streamsUntilAShortPageWhenThePlatformGivesNoTotal() {
        wire.answers(200, "{\"messages\":[{\"id\":\"m-0\"},{\"id\":\"m-1\"}]}")
                .answers(200, "{\"messages\":[{\"id\":\"m-2\"}]}");

        assertThat(wire
                        .infobip()
                        .messages()
                        .list("c-1", ListMessagesRequest.builder().limit(2).build())
                        .stream()
                        .map(Message::id))
                .containsExactly("m-0", "m-1", "m-2");
        assertThat(wire.requests()).isEqualTo(2);
    }

    @Test
    void readsAPageWithoutItemsAsEmpty() {
        wire.answers(200, "{\"pagination\":{\"totalItems\":0,\"page\":0,\"limit\":10,\"orderBy\":\"id:ASC\"}}");

        assertThat(wire.infobip().messages().list("c-1").execute().items()).isEmpty();
    }

    private List<String> targets(int requests) {
        return IntStream.range(0, requests)
                .mapToObj(request -> wire.takenRequest().getTarget().replaceFirst(".*\\?", ""))
                .toList();
    }

    private static String page(int first, int items, int total) {
        String messages = IntStream.range(first, first + items)
                .mapToObj(number -> "{\"id\":\"m-" + number + "\"}")
                .collect(Collectors.joining(","));
        return "{\"messages\":[" + messages + "],\"pagination\":{\"totalItems\":" + total
                + ",\"page\":0,\"limit\":10,\"orderBy\":\"id:ASC\"}}";
    }
}
