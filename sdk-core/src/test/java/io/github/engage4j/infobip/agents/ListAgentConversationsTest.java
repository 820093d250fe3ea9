package io.github.engage4j.infobip.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Page;
import io.github.engage4j.infobip.conversations.Conversation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListAgentConversationsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void listsEverythingWithoutFilters(Mode mode) {
        wire.answers(
                200,
                "{\"conversations\":[{\"id\":\"x-1\"},{\"id\":\"x-2\"}],\"pagination\":{\"totalItems\":12,\"page\":0,\"limit\":10,\"orderBy\":\"id:ASC\"}}");

        Page<Conversation> page =
                mode.run(wire.infobip().agents().listConversations("a-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/agents/a-1/conversations
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).extracting(Conversation::id).containsExactly("x-1", "x-2");
        assertThat(page.totalItems()).isEqualTo(12);
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    void sendsEachFilterAsThePlatformDocumentsIt() {
        wire.answers(
                200,
                "{\"conversations\":[],\"pagination\":{\"totalItems\":0,\"page\":0,\"limit\":10,\"orderBy\":\"id:ASC\"}}");

        wire.infobip()
                .agents()
                .listConversations(
                        "a-1",
                        ListAgentConversationsRequest.builder()
                                .limit(999)
                                .page(3)
                                .orderBy("createdAt:desc")
                                .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/agents/a-1/conversations?limit=999&page=3&orderBy=createdAt%3Adesc
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        var request = ListAgentConversationsRequest.builder()
                .limit(999)
                .page(3)
                .orderBy("createdAt:desc")
                .build();

        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        assertThatThrownBy(() ->
                        ListAgentConversationsRequest.builder().limit(1000).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be 1 to 999, but is 1000");
        assertThatThrownBy(
                        () -> ListAgentConversationsRequest.builder().page(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page must be 0 to 2147483647, but is -1");
        assertThatThrownBy(() ->
                        ListAgentConversationsRequest.builder().orderBy(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orderBy must not be blank");
    }
}
