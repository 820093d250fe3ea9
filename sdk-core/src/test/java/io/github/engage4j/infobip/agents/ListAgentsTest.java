package io.github.engage4j.infobip.agents;

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

class ListAgentsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void listsEverythingWithoutFilters(Mode mode) {
        wire.answers(
                200,
                "{\"agents\":[{\"id\":\"x-1\"},{\"id\":\"x-2\"}],\"pagination\":{\"totalItems\":12,\"page\":0,\"limit\":10,\"orderBy\":\"id:ASC\"}}");

        Page<Agent> page = mode.run(wire.infobip().agents().list()).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/agents
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).extracting(Agent::id).containsExactly("x-1", "x-2");
        assertThat(page.totalItems()).isEqualTo(12);
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    void sendsEachFilterAsThePlatformDocumentsIt() {
        wire.answers(
                200,
                "{\"agents\":[],\"pagination\":{\"totalItems\":0,\"page\":0,\"limit\":10,\"orderBy\":\"id:ASC\"}}");

        wire.infobip()
                .agents()
                .list(ListAgentsRequest.builder()
                        .agentIds(List.of("a&1", "a+2"))
                        .queueIds(List.of("q-1"))
                        .displayName("Ang")
                        .email("a@example.com")
                        .status(AgentStatus.BUSY)
                        .availability(AgentStatus.AWAY)
                        .role(AgentRole.SUPERVISOR)
                        .enabled(true)
                        .createdAfter(Instant.parse("2026-01-02T03:04:05.006789Z"))
                        .createdBefore(Instant.parse("2026-02-03T00:00:00Z"))
                        .updatedAfter(Instant.parse("2026-01-03T00:00:00Z"))
                        .updatedBefore(Instant.parse("2026-02-04T00:00:00Z"))
                        .limit(999)
                        .page(3)
                        .orderBy("createdAt:desc")
                        .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/agents?agentIds=a%261&agentIds=a%2B2&queueIds=q-1&displayName=Ang&email=a%40example.com&status=BUSY\
                &availability=AWAY&role=SUPERVISOR&enabled=true&createdAfter=2026-01-02T03%3A04%3A05.006%2B0000&createdBefore=2026-02-03T00%3A00%3A00.000%2B0000\
                &updatedAfter=2026-01-03T00%3A00%3A00.000%2B0000&updatedBefore=2026-02-04T00%3A00%3A00.000%2B0000\
                &limit=999&page=3&orderBy=createdAt%3Adesc
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        var request = ListAgentsRequest.builder()
                .agentIds(List.of("a&1", "a+2"))
                .queueIds(List.of("q-1"))
                .displayName("Ang")
                .email("a@example.com")
                .status(AgentStatus.BUSY)
                .availability(AgentStatus.AWAY)
                .role(AgentRole.SUPERVISOR)
                .enabled(true)
                .createdAfter(Instant.parse("2026-01-02T03:04:05.006789Z"))
                .createdBefore(Instant.parse("2026-02-03T00:00:00Z"))
                .updatedAfter(Instant.parse("2026-01-03T00:00:00Z"))
                .updatedBefore(Instant.parse("2026-02-04T00:00:00Z"))
                .limit(999)
                .page(3)
                .orderBy("createdAt:desc")
                .build();

        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        assertThatThrownBy(() -> ListAgentsRequest.builder().limit(1000).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be 1 to 999, but is 1000");
        assertThatThrownBy(() -> ListAgentsRequest.builder().page(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page must be 0 to 2147483647, but is -1");
        assertThatThrownBy(() -> ListAgentsRequest.builder().orderBy(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orderBy must not be blank");
        assertThatThrownBy(() ->
                        ListAgentsRequest.builder().displayName("x".repeat(256)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("displayName must have at most 255 characters, but has 256");
    }
}
