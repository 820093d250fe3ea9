package io.github.engage4j.contract;

import static io.github.engage4j.contract.ContractWire.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Patience;
import io.github.engage4j.RawAct;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who runs asynchronous calls, how many at a time, and who runs what comes after them. */
class AsyncContractTest {

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    @Test
    void callbacksThatBlockHoldUpNobody() {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger blocked = new AtomicInteger();
        wire.server().always(RawAct.waitsFor(gate, OK));
        EngageClient client = wire.client(builder -> builder.maxConcurrency(4));
        List<CompletableFuture<?>> callbacks = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            callbacks.add(call(client).thenRun(() -> {
                blocked.incrementAndGet();
                awaitQuietly(release);
            }));
        }
        gate.countDown();
        Patience.until(() -> blocked.get() == 300);

        for (int i = 0; i < 20; i++) {
            call(client).join();
        }

        assertThat(callbacks).noneMatch(CompletableFuture::isDone);
        release.countDown();
        CompletableFuture.allOf(callbacks.toArray(CompletableFuture<?>[]::new)).join();
    }

    @Test
    void asManyRunAtATimeAsTheClientAllows() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        wire.server().always(connection -> {
            connection.readRequest();
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Patience.until(() -> most.get() == 4);
            running.decrementAndGet();
            return RawAct.answersWithoutReading(200, ContractWire.GOOD).on(connection);
        });
        EngageClient client = wire.client(builder -> builder.maxConcurrency(4));
        CompletableFuture<?>[] calls = new CompletableFuture<?>[100];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = call(client);
        }

        CompletableFuture.allOf(calls).join();

        assertThat(most).hasValue(4);
        assertThat(wire.server().connections()).isEqualTo(4);
    }

    @Test
    void threadsAreVirtualWhereTheJvmHasThem() throws ReflectiveOperationException {
        CountDownLatch gate = new CountDownLatch(1);
        wire.server().always(RawAct.waitsFor(gate, OK));
        CompletableFuture<Thread> thread = call(wire.client()).thenApply(any -> Thread.currentThread());
        gate.countDown();

        assertThat(thread.join().isDaemon()).isTrue();
        if (Runtime.version().feature() >= 21) {
            assertThat(Thread.class.getMethod("isVirtual").invoke(thread.join()))
                    .isEqualTo(true);
        }
    }

    private static CompletableFuture<?> call(EngageClient client) {
        return client.infobip().conversations().get("c-1").executeAsync();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
