package io.github.engage4j.contract;

import static io.github.engage4j.api.DeliveryOutcome.NOT_SENT;
import static io.github.engage4j.api.DeliveryOutcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Mode;
import io.github.engage4j.Patience;
import io.github.engage4j.RawAct;
import io.github.engage4j.api.CallObserver;
import io.github.engage4j.api.CallReport;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.TransportException;
import io.github.engage4j.internal.http.Timing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A call that is given up ends soon, on the wire and in its waits. */
class CancellingContractTest {

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    private final CountDownLatch waiting = new CountDownLatch(1);
    private final List<CallReport> ended = new CopyOnWriteArrayList<>();

    @Test
    void interruptEndsAWait() throws Exception {
        wire.server().always(RawAct.answers(503, ""));
        FutureTask<Boolean> call = new FutureTask<>(() -> {
            EngageException failure =
                    Mode.BLOCKING.failure(client().infobip().conversations().get("c-1"));
            assertThat(failure)
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("interrupted while it waited for its next attempt");
            assertThat(failure.outcome()).isEqualTo(UNKNOWN);
            return Thread.currentThread().isInterrupted();
        });
        Thread caller = new Thread(call);
        caller.start();
        waiting.await();

        caller.interrupt();

        assertThat(call.get(20, TimeUnit.SECONDS)).as("the thread's flag").isTrue();
        assertThat(wire.server().requests()).isEqualTo(1);
    }

    @Test
    void interruptBeforeTheFirstAttemptSendsNothing() {
        wire.server().always(RawAct.answers(200, ""));
        Thread.currentThread().interrupt();

        EngageException failure =
                Mode.BLOCKING.failure(client().infobip().messages().create("c-1", Way.MESSAGE));

        assertThat(Thread.interrupted()).as("the thread's flag").isTrue();
        assertThat(failure)
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("its thread was interrupted before it was sent");
        assertThat(failure.outcome()).isEqualTo(NOT_SENT);
        assertThat(wire.server().requests()).isZero();
    }

    @Test
    void cancellingCancelsTheCall() {
        wire.server().always(RawAct.neverAnswers());
        CompletableFuture<?> future =
                client().infobip().messages().create("c-1", Way.MESSAGE).executeAsync();
        Patience.until(() -> wire.server().requests() == 1);

        future.cancel(true);

        Patience.until(() -> wire.server().openConnections() == 0 && ended.size() == 1);
        assertThat(future).isCancelled();
        assertThat(ended.get(0).outcome()).isEqualTo(UNKNOWN);
        assertThat(wire.server().requests()).isEqualTo(1);
    }

    @Test
    void cancellingEndsAWait() throws Exception {
        wire.server().always(RawAct.answers(503, ""));
        CompletableFuture<?> future =
                client().infobip().conversations().get("c-1").executeAsync();
        waiting.await();

        future.cancel(true);

        Patience.until(() -> ended.size() == 1);
        assertThat(ended.get(0).outcome()).isEqualTo(UNKNOWN);
        assertThat(ended.get(0).error()).hasMessageContaining("cancelled");
        assertThat(wire.server().requests()).isEqualTo(1);
    }

    @Test
    void cancellingBeforeTheFirstAttemptSendsNothing() {
        wire.server().always(RawAct.neverAnswers());
        EngageClient client = wire.client(
                wire.server().url(),
                wire.time().timing(),
                builder -> builder.maxConcurrency(1).callListener(operation -> listener()));
        CompletableFuture<?> first = client.infobip().conversations().get("c-1").executeAsync();
        Patience.until(() -> wire.server().requests() == 1);
        CompletableFuture<?> second =
                client.infobip().messages().create("c-1", Way.MESSAGE).executeAsync();

        second.cancel(true);
        first.cancel(true);

        Patience.until(() -> ended.size() == 2);
        assertThat(ended.get(1).outcome()).isEqualTo(NOT_SENT);
        assertThat(ended.get(1).attempts()).isZero();
        assertThat(wire.server().requests()).isEqualTo(1);
    }

    /** A client whose waits last until something ends them. */
    private EngageClient client() {
        Timing time = wire.time().timing();
        Timing endless = new Timing(
                time.clock(),
                time.nanoTime(),
                (duration, control) -> {
                    waiting.countDown();
                    control.awaitCancelled(Duration.ofMinutes(10));
                },
                time.random());
        return wire.client(wire.server().url(), endless, builder -> builder.callListener(operation -> listener()));
    }

    private CallObserver listener() {
        return new CallObserver() {
            @Override
            public void callEnded(CallReport call) {
                ended.add(call);
            }
        };
    }
}
