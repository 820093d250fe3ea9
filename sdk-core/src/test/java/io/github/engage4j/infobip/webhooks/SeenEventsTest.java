package io.github.engage4j.infobip.webhooks;

import static io.github.engage4j.infobip.webhooks.WebhookSamples.bytes;
import static io.github.engage4j.infobip.webhooks.WebhookSamples.event;
import static io.github.engage4j.infobip.webhooks.WebhookSamples.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SeenEventsTest {

    private static final byte[] TWO = bytes(List.of(inbound("m-1", "a"), inbound("m-2", "b")));

    private final WebhookReceiver receiver = receiver(SeenEvents.inMemory(100));
    private final List<String> handled = Collections.synchronizedList(new ArrayList<>());

    @Test
    void handlesAnEventOnceThoughItIsDeliveredAgain() {
        assertThat(handle(TWO).status()).isEqualTo(200);
        WebhookDelivery again = handle(TWO);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.events()).isEmpty();
        assertThat(again.leftOut()).hasSize(2);
        assertThat(handled).containsExactly("m-1", "m-2");
    }

    @Test
    void handlesAnEventOnceThoughADeliveryHoldsItTwice() {
        assertThat(handle(bytes(List.of(inbound("m-1", "a"), inbound("m-1", "a"))))
                        .leftOut())
                .hasSize(1);
        assertThat(handled).containsExactly("m-1");
    }

    @Test
    void handlesAgainWhatHasFailedAndOnlyThat() {
        IOException failure = new IOException("the database is away");
        WebhookDelivery failed = receiver.handle(TWO, Map.of(), event -> {
            if (id(event).equals("m-1")) {
                throw failure;
            }
            handled.add(id(event));
        });

        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.reason()).isEqualTo("an event could not be handled");
        assertThat(failed.failure()).isSameAs(failure);
        assertThat(handle(TWO).status()).isEqualTo(200);
        assertThat(handled).containsExactly("m-2", "m-1");
    }

    @Test
    void givesEveryFailureOfADelivery() {
        WebhookDelivery failed = receiver.handle(TWO, Map.of(), event -> {
            throw new IllegalStateException(id(event));
        });

        assertThat(failed.failure()).hasMessage("m-1");
        assertThat(failed.failure().getSuppressed()).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anErrorIsThrownOnAndTheEventIsNotLost() {
        StackOverflowError error = new StackOverflowError();
        assertThatThrownBy(() -> receiver.handle(TWO, Map.of(), event -> {
                    throw error;
                }))
                .isSameAs(error);

        assertThat(handle(TWO).status()).isEqualTo(200);
        assertThat(handled).containsExactly("m-1", "m-2");
    }

    @Test
    void anInterruptedHandlerHasFailedAndTheFlagStays() {
        WebhookDelivery failed = receiver.handle(TWO, Map.of(), event -> {
            throw new InterruptedException();
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failed.status()).isEqualTo(500);
    }

    @Test
    void whatIsReadIsGivenAgainUntilItIsMarked() {
        assertThat(receiver.receive(TWO, Map.of()).events()).hasSize(2);
        WebhookDelivery delivery = receiver.receive(TWO, Map.of());
        delivery.done(delivery.events().get(0));

        WebhookDelivery rest = receiver.receive(TWO, Map.of());
        assertThat(rest.events()).extracting(SeenEventsTest::id).containsExactly("m-2");
        rest.done();
        assertThat(receiver.receive(TWO, Map.of()).events()).isEmpty();
    }

    @Test
    void whatAnotherDeliveryIsHandlingIsLeftToItAndAskedForAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<WebhookDelivery> first = other.submit(() -> receiver.handle(TWO, Map.of(), event -> {
                begun.countDown();
                goOn.await();
                throw new IOException("the database is away");
            }));
            begun.await();
            WebhookDelivery second = handle(bytes(inbound("m-1", "a")));
            goOn.countDown();

            assertThat(second.status()).isEqualTo(503);
            assertThat(second.reason()).isEqualTo("an event is being handled already");
            assertThat(handled).isEmpty();
            assertThat(first.get().status()).isEqualTo(500);
            assertThat(handle(bytes(inbound("m-1", "a"))).status()).isEqualTo(200);
            assertThat(handled).containsExactly("m-1");
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void ofManyDeliveriesAtOnceEachEventIsHandledOnce() throws Exception {
        int threads = 8;
        List<Object> events = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            events.add(inbound("m-" + i, "a"));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                answers.add(pool.submit(() -> handle(bytes(events)).status()));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(200, 503);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(handled).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void forgetsTheOldestFirstButNothingThatIsBeingHandled() {
        SeenEvents seen = SeenEvents.inMemory(2);
        seen.claim("claimed");
        List.of("a", "b", "a", "c").forEach(seen::done);

        assertThat(List.of("a", "b", "c", "claimed").stream().map(seen::claim))
                .containsExactly(
                        SeenEvents.Claim.GRANTED, SeenEvents.Claim.DONE, SeenEvents.Claim.DONE, SeenEvents.Claim.BUSY);
        assertThatThrownBy(() -> SeenEvents.inMemory(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capacity must be 1 to 2147483647, but is 0");
    }

    @Test
    void withoutAMemoryEveryDeliveryIsHandled() {
        WebhookReceiver forgetful = receiver(SeenEvents.none());
        AtomicInteger times = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            forgetful.handle(TWO, Map.of(), event -> times.incrementAndGet());
        }
        assertThat(times).hasValue(6);
    }

    @Test
    void aMemoryThatFailsLosesNothing() {
        RuntimeException failure = new IllegalStateException("the store is away");
        Map<String, Boolean> fails = new HashMap<>(Map.of("claim", true, "done", false));
        WebhookReceiver receiver = receiver(new FailingMemory(fails, failure));

        WebhookDelivery unclaimed = receiver.handle(TWO, Map.of(), event -> handled.add(id(event)));
        assertThat(unclaimed.status()).isEqualTo(500);
        assertThat(unclaimed.failure()).isSameAs(failure);
        assertThat(handled).isEmpty();

        fails.put("claim", false);
        assertThat(receiver.handle(TWO, Map.of(), event -> handled.add(id(event)))
                        .status())
                .isEqualTo(200);
        assertThat(handled).containsExactly("m-1", "m-2");

        fails.put("isDone", true);
        assertThat(receiver.receive(TWO, Map.of()).status()).isEqualTo(500);
    }

    @Test
    void noTwoEventsAreTakenForOne() {
        Map<String, Object> message = new LinkedHashMap<>(inbound("m-1", "a"));
        message.put("timestamp", "2026-03-01T11:59:00.001+00:00");
        List<Object> different = List.of(
                inbound("m-1", "a"),
                inbound("m-2", "a"),
                message,
                event("INBOUND_MESSAGE_UPDATED", Map.of("message", Map.of("id", "m-1"))),
                event("CONVERSATION_TAG_ADDED", Map.of("addedTag", Map.of("id", "t-1"))),
                event("CONVERSATION_TAG_ADDED", Map.of("addedTag", Map.of("id", "t-2"))),
                event("CONVERSATION_TAG_ADDED", Map.of("addedTag", Map.of("name", "a"))),
                event("CONVERSATION_TAG_ADDED", Map.of("addedTag", Map.of("name", "b"))),
                event("CONVERSATION_NOTE_ADDED", Map.of("note", Map.of("id", "n-1"))),
                event("CONVERSATION_NOTE_ADDED", Map.of("note", Map.of("id", "n-2"))),
                event("CONVERSATION_FORM_FIELD_UPDATED", Map.of("field", Map.of("id", "f-1"))),
                event("CONVERSATION_FORM_FIELD_UPDATED", Map.of("field", Map.of("id", "f-2"))),
                event("CONVERSATION_CREATED", Map.of()),
                event("CONVERSATION_CREATED", Map.of("id", "c-2")),
                event("PERSON_CREATED", Map.of("name", "a")),
                event("PERSON_CREATED", Map.of("name", "b")),
                Map.of("type", "CONVERSATION_CREATED", "payload", Map.of("id", "c-1", "topic", "a")),
                Map.of("type", "CONVERSATION_CREATED", "payload", Map.of("id", "c-1", "topic", "b")),
                WebhookSamples.botMessage("m-1", "a"));

        Set<String> keys = new HashSet<>();
        receiver.receive(bytes(different), Map.of()).events().forEach(event -> keys.add(event.key()));

        assertThat(keys).hasSize(different.size()).allMatch(key -> key.matches("[0-9a-f]{64}"));
    }

    @Test
    void anEventIsKnownAgainByItsIdsThoughTheRestHasChanged() {
        assertThat(key(inbound("m-1", "a"))).isEqualTo(key(inbound("m-1", "b")));
    }

    private String key(Object event) {
        return receiver.receive(bytes(event), Map.of()).events().get(0).key();
    }

    private WebhookDelivery handle(byte[] body) {
        return receiver.handle(body, Map.of(), event -> handled.add(id(event)));
    }

    private static String id(WebhookEvent event) {
        return ((InboundMessageEvent) event).message().id();
    }

    private static WebhookReceiver receiver(SeenEvents seen) {
        return WebhookReceiver.builder()
                .verification(WebhookVerification.none())
                .seenEvents(seen)
                .build();
    }

    /** A memory whose methods fail when they are told to. */
    private record FailingMemory(Map<String, Boolean> fails, RuntimeException failure) implements SeenEvents {

        private void failIf(String method) {
            if (fails.getOrDefault(method, false)) {
                throw failure;
            }
        }

        @Override
        public Claim claim(String key) {
            failIf("claim");
            return Claim.GRANTED;
        }

        @Override
        public void done(String key) {
            failIf("done");
        }

        @Override
        public void release(String key) {}

        @Override
        public boolean isDone(String key) {
            failIf("isDone");
            return false;
        }
    }
}
