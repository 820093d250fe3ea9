package io.github.engage4j.expertflow;

import static io.github.engage4j.expertflow.Pushes.ACCEPTED;
import static io.github.engage4j.expertflow.Pushes.LOST;
import static io.github.engage4j.expertflow.Pushes.activity;
import static io.github.engage4j.expertflow.Pushes.answer;
import static io.github.engage4j.expertflow.Pushes.await;
import static io.github.engage4j.expertflow.Pushes.inConversation;
import static io.github.engage4j.expertflow.Pushes.inSession;
import static io.github.engage4j.expertflow.Pushes.numbered;
import static io.github.engage4j.expertflow.Pushes.standAlone;
import static io.github.engage4j.expertflow.Pushes.unfitIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.expertflow.cim.CimMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PushAllTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final Pushes pushes = new Pushes(wire);

    @Test
    void pushesEachActivityOnceAndCountsThem() {
        pushes.serve(id -> ACCEPTED);

        PushSummary summary = wire.expertflow().activities().pushAll(numbered(1_000));

        assertThat(summary).isEqualTo(new PushSummary(1_000, 0, 0, 0));
        assertThat(pushes.arrived())
                .containsExactlyInAnyOrderElementsOf(
                        numbered(1_000).map(CimMessage::id).toList());
    }

    @Test
    void keepsTheOrderWithinAConversationWhileOthersGoOn() throws Exception {
        CountDownLatch others = new CountDownLatch(2);
        CountDownLatch othersOfTheSession = new CountDownLatch(1);
        pushes.serve(id -> {
            switch (id) {
                case "c1-first" -> await(others);
                case "c2-first", "customer" -> others.countDown();
                case "s-first" -> await(othersOfTheSession);
                default -> {}
            }
            if (id.equals("c1-second")) {
                othersOfTheSession.countDown();
            }
            return ACCEPTED;
        });

        pushes.pushAll(
                Stream.of(
                        inConversation("c1-first", "c1"),
                        inConversation("c1-second", "c1"),
                        inConversation("c2-first", "c2"),
                        standAlone("customer"),
                        inSession("s-first", "s"),
                        inSession("s-second", "s")),
                PushAllOptions.builder().concurrency(4));

        assertThat(pushes.arrived()).containsSubsequence("c1-first", "c1-second");
        assertThat(pushes.arrived())
                .containsSubsequence("c2-first", "c1-second")
                .containsSubsequence("customer", "c1-second");
        assertThat(pushes.arrived())
                .containsSubsequence("c1-second", "s-second")
                .containsSubsequence("s-first", "s-second");
    }

    @Test
    void letsAnActivityOfASessionWaitForOneThatNamesTheSessionAndItsConversation() {
        pushes.serve(id -> ACCEPTED);
        List<String> expected = List.of("both", "session", "conversation");

        pushes.pushAll(
                Stream.of(
                        inSession("both", "s").toBuilder().conversationId("c").build(),
                        inSession("session", "s"),
                        inConversation("conversation", "c")),
                PushAllOptions.builder().concurrency(3));

        assertThat(pushes.arrived().get(0)).isEqualTo("both");
        assertThat(pushes.arrived()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void goesOnWithAConversationAfterAnActivityThatNobodyKnowsOf() {
        pushes.serve(id -> id.equals("first") ? LOST : ACCEPTED);

        PushSummary summary = pushes.pushAll(Stream.of(
                inConversation("first", "c"),
                inConversation("second", "c"),
                unfitIn("third", "c"),
                inConversation("fourth", "c")));

        assertThat(pushes.arrived()).containsExactly("first", "second", "fourth");
        assertThat(summary).isEqualTo(new PushSummary(2, 1, 1, 0));
    }

    @Test
    void holdsBackWhatComesBehindAnActivityThatWasNotPushed() {
        pushes.serve(id -> id.equals("first") ? answer(429) : ACCEPTED);

        PushSummary summary = pushes.pushAll(
                Stream.of(
                        inSession("first", "s").toBuilder().conversationId("c").build(),
                        inConversation("second", "c"),
                        inSession("third", "s"),
                        inConversation("other", "c2")),
                PushAllOptions.builder()
                        .concurrency(1)
                        .callOptions(CallOptions.builder().maxAttempts(1).build()));

        assertThat(pushes.arrived()).containsExactly("first", "other");
        assertThat(summary).isEqualTo(new PushSummary(1, 0, 0, 3));
        assertThat(pushes.results())
                .filteredOn(result -> result.activity().id().equals("third"))
                .singleElement()
                .extracting(PushResult::error)
                .asString()
                .endsWith("held back: the activity 'first' before it in its conversation was not pushed");
    }

    @Test
    void pushesAsManyAtATimeAsItIsToldAndNoMore() {
        CountDownLatch full = new CountDownLatch(3);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        pushes.serve(id -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            full.countDown();
            await(full);
            running.decrementAndGet();
            return ACCEPTED;
        });

        pushes.pushAll(numbered(50), PushAllOptions.builder().concurrency(3));

        assertThat(most).hasValue(3);
    }

    @Test
    void readsNoFurtherAheadThanItIsTold() {
        pushes.serve(id -> ACCEPTED);
        AtomicInteger read = new AtomicInteger();
        AtomicInteger mostHeld = new AtomicInteger();
        Stream<CimMessage> activities = numbered(500).peek(activity -> read.incrementAndGet());

        PushSummary summary = wire.expertflow()
                .activities()
                .pushAll(
                        activities,
                        PushAllOptions.builder()
                                .concurrency(2)
                                .readAhead(5)
                                .listener(new PushListener() {
                                    @Override
                                    public void ended(PushResult result, PushSummary soFar) {
                                        mostHeld.accumulateAndGet((int) (read.get() - soFar.ended() + 1), Math::max);
                                    }
                                })
                                .build());

        assertThat(summary.pushed()).isEqualTo(500);
        assertThat(mostHeld.get()).isBetween(1, 5 + 1); // the stream has read one when it gives it
    }

    @Test
    void tellsOfAnActivityBeforeItIsSentAndOneThingAtATime() {
        Map<String, Boolean> told = new ConcurrentHashMap<>();
        pushes.serve(id -> told.containsKey(id) ? ACCEPTED : answer(400));
        Semaphore alone = new Semaphore(1);
        AtomicInteger together = new AtomicInteger();

        PushSummary summary = wire.expertflow()
                .activities()
                .pushAll(
                        numbered(200),
                        PushAllOptions.builder()
                                .listener(new PushListener() {
                                    @Override
                                    public void pushing(CimMessage activity) {
                                        tell(() -> told.put(activity.id(), true));
                                    }

                                    @Override
                                    public void ended(PushResult result, PushSummary soFar) {
                                        tell(() -> assertThat(told)
                                                .containsKey(result.activity().id()));
                                    }

                                    private void tell(Runnable what) {
                                        together.addAndGet(alone.tryAcquire() ? 0 : 1);
                                        what.run();
                                        alone.release();
                                    }
                                })
                                .build());

        assertThat(summary).isEqualTo(new PushSummary(200, 0, 0, 0));
        assertThat(together).hasValue(0);
    }

    @Test
    void refusesToHoldFewerThanItPushesAtATime() {
        assertThatThrownBy(() ->
                        PushAllOptions.builder().concurrency(10).readAhead(9).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("readAhead must be 10 to 1000000, but is 9");
    }
}
