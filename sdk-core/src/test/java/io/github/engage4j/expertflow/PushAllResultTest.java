package io.github.engage4j.expertflow;

import static io.github.engage4j.expertflow.Pushes.ACCEPTED;
import static io.github.engage4j.expertflow.Pushes.LOST;
import static io.github.engage4j.expertflow.Pushes.activity;
import static io.github.engage4j.expertflow.Pushes.answer;
import static io.github.engage4j.expertflow.Pushes.unfit;
import static io.github.engage4j.expertflow.Pushes.unwritable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.expertflow.cim.CimMessage;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushAllResultTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final Pushes pushes = new Pushes(wire);

    @Test
    void tellsOfEachActivityWhatBecameOfIt() {
        pushes.serve(id -> switch (id) {
            case "refused" -> answer(400);
            case "unknown" -> LOST;
            case "busy" -> answer(503);
            default -> ACCEPTED;
        });

        PushSummary summary = pushes.pushAll(Stream.of(
                activity("first"),
                activity("refused"),
                activity("unknown"),
                activity("busy"),
                unfit("unfit"),
                activity("last")));

        assertThat(pushes.results())
                .extracting(result -> result.activity().id(), PushResult::status)
                .containsExactlyInAnyOrder(
                        tuple("first", PushStatus.PUSHED),
                        tuple("refused", PushStatus.REFUSED),
                        tuple("unknown", PushStatus.UNKNOWN),
                        tuple("busy", PushStatus.UNKNOWN),
                        tuple("unfit", PushStatus.REFUSED),
                        tuple("last", PushStatus.PUSHED));
        assertThat(summary).isEqualTo(new PushSummary(2, 2, 2, 0));
        assertThat(pushes.arrived()).containsExactlyInAnyOrder("first", "refused", "unknown", "busy", "last");
    }

    @Test
    void saysOfAnActivityThatTooManyCallsKeptOutThatItCanBePushedAgain() {
        pushes.serve(id -> answer(429));

        PushSummary summary = pushes.pushAll(
                Stream.of(activity("a")),
                PushAllOptions.builder()
                        .callOptions(CallOptions.builder().maxAttempts(1).build()));

        assertThat(summary).isEqualTo(new PushSummary(0, 0, 0, 1));
    }

    @Test
    void saysOfAnActivityThatCouldNotBeSentThatItCanBePushedAgain() {
        wire.server().close();

        PushSummary summary = pushes.pushAll(Stream.of(activity("a"), activity("b")));

        assertThat(summary).isEqualTo(new PushSummary(0, 0, 0, 2));
    }

    /** None of these is about the activity: a gateway sends elsewhere, takes no POST or does not know the path. */
    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308, 405, 404})
    void saysOfAnActivityThatAGatewaySentAwayThatItCanBePushedAgain(int status) {
        pushes.serve(id -> answer(status));

        PushSummary summary = pushes.pushAll(Stream.of(activity("a")));

        assertThat(summary).isEqualTo(new PushSummary(0, 0, 0, 1));
    }

    @Test
    void takesA404OfThePlatformForARefusal() {
        pushes.serve(id -> new MockResponse.Builder()
                .code(404)
                .body("{\"error\":\"error.resource-not-found\",\"message\":\"no such customer\"}")
                .build());

        PushSummary summary = pushes.pushAll(Stream.of(activity("a")));

        assertThat(summary).isEqualTo(new PushSummary(0, 1, 0, 0));
    }

    @Test
    void refusesAnActivityThatCannotBeWrittenAndGoesOn() {
        pushes.serve(id -> ACCEPTED);

        PushSummary summary = pushes.pushAll(Stream.of(unwritable("unwritable"), activity("last")));

        assertThat(summary).isEqualTo(new PushSummary(1, 1, 0, 0));
        assertThat(pushes.arrived()).containsExactly("last");
    }

    /** The login is not theirs to mend, and may work for the next one. */
    @Test
    void goesOnWhileTheLoginServiceIsDown() {
        ExpertflowClient expertflow = Logins.client(wire, Logins.KEYCLOAK);
        wire.answers(503, "")
                .answers(503, "")
                .answers(503, "")
                .answers(200, Logins.keycloak("t-1", 1800))
                .answers(200, "");

        PushSummary summary = expertflow
                .activities()
                .pushAll(
                        Stream.of(activity("a"), activity("b")),
                        PushAllOptions.builder().concurrency(1).build());

        assertThat(summary).isEqualTo(new PushSummary(1, 0, 0, 1));
    }

    @Test
    void refusesAnActivityWithoutAHeader() {
        pushes.serve(id -> ACCEPTED);
        CimMessage headless = new CimMessage("headless", null, activity("any").body(), Map.of());

        PushSummary summary = pushes.pushAll(Stream.of(activity("a"), headless, activity("b")));

        assertThat(summary).isEqualTo(new PushSummary(2, 1, 0, 0));
        assertThat(pushes.results())
                .filteredOn(result -> result.status() == PushStatus.REFUSED)
                .extracting(result -> result.error().getMessage())
                .containsExactly("header is required");
    }

    @Test
    void refusesManyUnfitActivitiesInARow() {
        PushSummary summary = pushes.pushAll(IntStream.range(0, 50_000).mapToObj(i -> unfit("unfit")));

        assertThat(summary).isEqualTo(new PushSummary(0, 50_000, 0, 0));
        assertThat(wire.requests()).isZero();
    }

    @Test
    void printsNoContent() {
        pushes.serve(id -> answer(400));

        pushes.pushAll(Stream.of(activity("a")));

        assertThat(pushes.results().get(0).toString())
                .startsWith("PushResult[a, REFUSED, push-activity failed: HTTP 400")
                .doesNotContain("content of a customer");
    }
}
