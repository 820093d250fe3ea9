package io.github.engage4j.expertflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Patience;
import io.github.engage4j.TestWire;
import io.github.engage4j.error.EngageException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoginDeadlineTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final AtomicInteger logins = new AtomicInteger();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch both = new CountDownLatch(1);

    /** Both have 60 s, of which the second waits 50 for the first; a retry in 20 s is then too late. */
    @Test
    @Timeout(20)
    void whoHasWaitedForTheLoginOfAnotherHasLessTimeForItsOwn() throws Exception {
        wire.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (logins.incrementAndGet() == 1) {
                    first.countDown();
                    Pushes.await(both);
                    wire.time().advance(Duration.ofSeconds(50));
                    return tryAgainIn(100);
                }
                return tryAgainIn(20);
            }
        });
        ExpertflowClient expertflow = Logins.client(wire, Logins.KEYCLOAK);
        CompletableFuture<Throwable> refused = CompletableFuture.supplyAsync(() -> failure(expertflow));
        Pushes.await(first);
        CompletableFuture<Throwable> late = new CompletableFuture<>();
        Thread second = new Thread(() -> late.complete(failure(expertflow)));
        second.start();
        Patience.until(() -> second.getState() == Thread.State.TIMED_WAITING);
        both.countDown();

        assertThat(refused.get(10, TimeUnit.SECONDS)).hasMessageContaining("HTTP 503");
        assertThat(late.get(10, TimeUnit.SECONDS)).hasMessageContaining("HTTP 503");
        assertThat(logins).hasValue(2);
        assertThat(wire.time().sleeps()).isEmpty();
    }

    private static Throwable failure(ExpertflowClient expertflow) {
        try {
            return new AssertionError(Logins.push(expertflow).execute());
        } catch (EngageException e) {
            return e;
        }
    }

    private static MockResponse tryAgainIn(int seconds) {
        return new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", seconds)
                .build();
    }
}
