package io.github.engage4j.testing;

import static io.github.engage4j.testing.ExpertflowWire.each;
import static io.github.engage4j.testing.ExpertflowWire.items;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastEventsTest {

    private static final String CUSTOMER = "642b51a661e49d5776378711";

    private final EngageSandbox sandbox = EngageSandbox.start();
    private final ExpertflowSandbox expertflow = sandbox.expertflow();
    private final ExpertflowWire wire = new ExpertflowWire(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void conversationBeginsWithTheEventOfItsSession() {
        String id = expertflow.startConversation(CUSTOMER);

        List<Json> events = conversation(id);

        assertThat(each(events, "name")).containsExactly("CHANNEL_SESSION_STARTED");
        assertThat(events.get(0).textAt("type")).isEqualTo("NOTIFICATION");
        assertThat(events.get(0).textAt("conversationId")).isEqualTo(id);
        assertThat(events.get(0).textAt("data", "customer", "_id")).isEqualTo(CUSTOMER);
        assertThat(expertflow.topic(id)).isEmpty();
    }

    @Test
    void conversationHasWhatItsTopicGotAndWhatWasStoredLater() {
        String id = expertflow.startConversation(CUSTOMER);
        wire.push("before", Map.of("conversationId", id));
        expertflow.endConversation(id);
        wire.push("after", Map.of("conversationId", id));

        List<Json> events = conversation(id);

        assertThat(each(events, "name"))
                .containsExactly("CHANNEL_SESSION_STARTED", "THIRD_PARTY_ACTIVITY", "THIRD_PARTY_ACTIVITY");
        assertThat(each(events, "data", "id")).endsWith("before", "after");
        assertThat(events.subList(1, 2)).isEqualTo(expertflow.topic(id));
        assertThat(events.subList(2, 3)).isEqualTo(expertflow.store());
    }

    @Test
    void conversationThatIsNotKnownHasWhatWasStoredForIt() {
        wire.push("1", Map.of("conversationId", "unknown"));

        assertThat(each(conversation("unknown"), "data", "id")).containsExactly("1");
        assertThat(conversation("another")).isEmpty();
    }

    @Test
    void pastOfACustomerIsWhatWasStoredAndWhatEndedConversationsHad() {
        String ended = expertflow.startConversation(CUSTOMER);
        wire.push("in-ended", Map.of("conversationId", ended));
        wire.push("alone", Map.of("customer", Map.of("_id", CUSTOMER)));
        wire.push("of-another", Map.of("customer", Map.of("_id", "another")));
        expertflow.endConversation(ended);
        expertflow.endConversation(ended);
        String active = expertflow.startConversation(CUSTOMER);
        wire.push("in-active", Map.of("conversationId", active));
        wire.push("after", Map.of("conversationId", ended));

        Json page = activities("?limit=25&offset=0&activity-type=ALL");

        assertThat(page.at("hasPrevPage")).isEqualTo(false);
        assertThat(each(items(page.at("docs")), "data", "id")).containsExactly("after", "alone", "in-ended");
    }

    @Test
    void offsetCountsPagesUntilOneIsEmpty() {
        IntStream.range(0, 5).forEach(i -> wire.push("" + i, Map.of("customer", Map.of("_id", CUSTOMER))));

        assertThat(ids(activities("?limit=2&offset=0"))).containsExactly("4", "3");
        assertThat(ids(activities("?limit=2&offset=1"))).containsExactly("2", "1");
        assertThat(ids(activities("?limit=2&offset=2"))).containsExactly("0");
        assertThat(activities("?limit=2&offset=3").text()).isEqualTo("{\"hasPrevPage\":true,\"docs\":[]}");
        assertThat(ids(activities("?limit=999999999&offset=999999999"))).isEmpty();
    }

    @Test
    void pageHas25EventsUnlessAskedOtherwise() {
        IntStream.range(0, 26).forEach(i -> wire.push("" + i, Map.of("customer", Map.of("_id", CUSTOMER))));

        assertThat(ids(activities(""))).hasSize(25).startsWith("25");
        assertThat(ids(activities("?offset=1"))).containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=many", "offset=-1"})
    void pageThatIsNoneIsRefused(String query) {
        Wire.Reply reply = wire.get(path("?" + query));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().textAt("message"))
                .startsWith("field '" + query.split("=", 2)[0] + "': must be a number");
    }

    private List<Json> conversation(String id) {
        return items(wire.get("/conversation-manager/customer-topics/" + id + "/past-events")
                .json()
                .tree());
    }

    private Json activities(String query) {
        return wire.get(path(query)).json();
    }

    private static String path(String query) {
        return "/conversation-manager/customer-topics/customer/" + CUSTOMER + "/activities" + query;
    }

    private static List<String> ids(Json page) {
        return each(items(page.at("docs")), "data", "id");
    }
}
