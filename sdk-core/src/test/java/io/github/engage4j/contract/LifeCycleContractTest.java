package io.github.engage4j.contract;

import static io.github.engage4j.contract.ContractWire.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Mode;
import io.github.engage4j.Patience;
import io.github.engage4j.RawAct;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.EngageException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What closing a client does, and what is left of it. */
class LifeCycleContractTest {

    /** The server's threads, then those of OkHttp (its task runner's, named by their last task), Okio and, for virtual threads, the JVM. */
    private static final List<String> SHARED =
            List.of("raw-server", "OkHttp ", "Okio Watchdog", "ForkJoinPool-", "VirtualThread-", "MasterPoller");

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    @Test
    void closingWaitsForCallsInFlight() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        wire.server().always(RawAct.waitsFor(gate, OK));
        EngageClient client = wire.client();
        CompletableFuture<?> call = client.infobip().conversations().get("c-1").executeAsync();
        Patience.until(() -> wire.server().openConnections() == 1);
        Thread closer = new Thread(client::close);
        closer.start();
        Patience.until(() -> refuses(client));

        assertThat(closer.isAlive()).isTrue();
        gate.countDown();
        closer.join();

        call.join();
    }

    @ParameterizedTest
    @EnumSource
    void closingCancelsWhatIsLeftAfterTheDrainTimeout(Mode mode) {
        wire.server().always(RawAct.neverAnswers());
        EngageClient client = wire.client(builder -> builder.drainTimeout(Duration.ZERO));
        CompletableFuture<EngageException> call = CompletableFuture.supplyAsync(
                () -> mode.failure(client.infobip().messages().create("c-1", Way.MESSAGE)));
        Patience.until(() -> wire.server().requests() == 1);

        client.close();

        assertThat(call.join().outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
        assertThat(call.join()).hasMessageContaining("cancelled");
        Patience.until(() -> wire.server().openConnections() == 0);
    }

    @ParameterizedTest
    @EnumSource
    void callsAfterClosingAreRefused(Mode mode) {
        EngageClient client = wire.client();
        client.close();
        client.close();

        assertThatThrownBy(() -> mode.run(client.infobip().conversations().get("c-1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the client is closed");
        assertThat(wire.server().connections()).isZero();
    }

    @Test
    void callsThatWaitForAPlaceAreMadeBeforeItCloses() {
        wire.server().always(OK);
        EngageClient client = wire.client(builder -> builder.maxConcurrency(1));
        CompletableFuture<?>[] calls = new CompletableFuture<?>[50];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = client.infobip().conversations().get("c-1").executeAsync();
        }

        client.close();

        CompletableFuture.allOf(calls).join();
        assertThat(wire.server().requests()).isEqualTo(50);
    }

    @Test
    void callsThatWaitForAPlaceAreCancelledWhenItClosesAtOnce() {
        wire.server().always(RawAct.neverAnswers());
        EngageClient client = wire.client(builder -> builder.maxConcurrency(1).drainTimeout(Duration.ZERO));
        CompletableFuture<?> first = client.infobip().conversations().get("c-1").executeAsync();
        CompletableFuture<?> second =
                client.infobip().messages().create("c-1", Way.MESSAGE).executeAsync();
        Patience.until(() -> wire.server().requests() == 1);

        client.close();

        assertThat(outcome(first)).isEqualTo(DeliveryOutcome.UNKNOWN);
        assertThat(outcome(second)).isEqualTo(DeliveryOutcome.NOT_SENT);
    }

    @Test
    void nothingIsLeftOfAThousandClients() {
        wire.server().always(OK);
        Set<Thread> before = threads();

        for (int i = 0; i < 1000; i++) {
            try (EngageClient client = wire.client()) {
                Mode mode = i % 2 == 0 ? Mode.BLOCKING : Mode.ASYNC;
                mode.run(client.infobip().messages().create("c-1", Way.MESSAGE));
            }
        }

        Patience.until(() -> wire.server().openConnections() == 0);
        Patience.until(() -> before.containsAll(threads()));
        assertThat(wire.server().requests()).isEqualTo(1000);
    }

    /** The threads of this JVM but the servers'. Those that all clients share as long as it lives are a handful, and left out. */
    private static Set<Thread> threads() {
        Set<Thread> all = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("raw-server"))
                .collect(Collectors.toSet());
        assertThat(all).hasSizeLessThan(60);
        return all.stream()
                .filter(thread -> SHARED.stream().noneMatch(thread.getName()::startsWith))
                .collect(Collectors.toSet());
    }

    private static boolean refuses(EngageClient client) {
        try {
            CompletableFuture<?> accepted =
                    client.infobip().conversations().get("c-2").executeAsync();
            return accepted.isCancelled();
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static DeliveryOutcome outcome(CompletableFuture<?> call) {
        try {
            call.join();
            throw new AssertionError("it succeeded");
        } catch (CompletionException e) {
            return ((EngageException) e.getCause()).outcome();
        }
    }
}
