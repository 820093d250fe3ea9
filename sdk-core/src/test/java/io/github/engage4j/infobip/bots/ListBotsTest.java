package io.github.engage4j.infobip.bots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListBotsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void listsEverythingWithoutFilters(Mode mode) {
        wire.answers(
                200,
                "{\"bots\":[{\"id\":\"x-1\"},{\"id\":\"x-2\"}],\"pagination\":{\"totalItems\":12,\"page\":0,\"limit\":10,\"orderBy\":\"id:ASC\"}}");

        Page<Bot> page = mode.run(wire.infobip().bots().list()).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/bots
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).extracting(Bot::id).containsExactly("x-1", "x-2");
        assertThat(page.totalItems()).isEqualTo(12);
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    void sendsEachFilterAsThePlatformDocumentsIt() {
        wire.answers(
                200, "{\"bots\":[],\"pagination\":{\"totalItems\":0,\"page\":0,\"limit\":10,\"orderBy\":\"id:ASC\"}}");

        wire.infobip()
                .bots()
                .list(ListBotsRequest.builder()
                        .limit(999)
                        .page(3)
                        .orderBy("createdAt:desc")
                        .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/bots?limit=999&page=3&orderBy=createdAt%3Adesc
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        var request = ListBotsRequest.builder()
                .limit(999)
                .page(3)
                .orderBy("createdAt:desc")
                .build();

        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        assertThatThrownBy(() -> ListBotsRequest.builder().limit(1000).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be 1 to 999, but is 1000");
        assertThatThrownBy(() -> ListBotsRequest.builder().page(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page must be 0 to 2147483647, but is -1");
        assertThatThrownBy(() -> ListBotsRequest.builder().orderBy(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orderBy must not be blank");
    }
}
