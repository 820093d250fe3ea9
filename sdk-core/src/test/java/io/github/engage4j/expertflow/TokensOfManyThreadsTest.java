package io.github.engage4j.expertflow;

import static io.github.engage4j.expertflow.Logins.KEYCLOAK;
import static io.github.engage4j.expertflow.Logins.push;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Patience;
import io.github.engage4j.TestWire;
import io.github.engage4j.error.AuthenticationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokensOfManyThreadsTest {

    private static final int THREADS = 64;
    private static final int EXPIRIES = 5;

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final AtomicInteger logins = new AtomicInteger();
    private final AtomicInteger refreshes = new AtomicInteger();
    private final AtomicInteger tokens = new AtomicInteger();
    private final CountDownLatch waiting = new CountDownLatch(1);

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void anExpiredTokenIsFetchedOncePerExpiry() throws Exception {
        serve(false);
        ExpertflowClient expertflow = Logins.client(wire, KEYCLOAK);

        for (int expiry = 0; expiry <= EXPIRIES; expiry++) {
            assertThat(failures(expertflow)).isEmpty();
            assertThat(logins).hasValue(1);
            assertThat(refreshes).hasValue(expiry);
            wire.time().advance(Duration.ofMinutes(5));
        }
    }

    @Test
    void aTokenThatTheGatewayRefusesToAllIsReplacedByOneLogin() throws Exception {
        serve(false);
        ExpertflowClient expertflow = Logins.client(wire, KEYCLOAK);
        push(expertflow).execute();
        tokens.incrementAndGet(); // from now on the gateway knows another than the client

        assertThat(failures(expertflow)).isEmpty();

        assertThat(logins).hasValue(2);
        assertThat(refreshes).hasValue(0);
    }

    /** A locked account is what a login for each of them would end in. */
    @Test
    void aRefusedLoginIsRefusedToAllWhoWaitForIt() throws Exception {
        serve(true);
        ExpertflowClient expertflow = Logins.client(wire, KEYCLOAK);

        List<Throwable> failures = failures(expertflow);

        assertThat(failures)
                .hasSize(THREADS)
                .allSatisfy(failure -> assertThat(failure)
                        .isExactlyInstanceOf(AuthenticationException.class)
                        .hasMessageContaining("push-activity failed: HTTP 401 invalid_grant"));
        assertThat(logins).hasValue(1);
    }

    /** Lets all threads call at once and gives what failed. */
    private List<Throwable> failures(ExpertflowClient expertflow) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Thread> callers = new ArrayList<>();
        Callable<Object> call = () -> {
            synchronized (callers) {
                callers.add(Thread.currentThread());
            }
            start.await();
            return push(expertflow).execute();
        };
        List<Future<Object>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            results.add(threads.submit(call));
        }
        if (waiting.getCount() > 0) {
            letGoWhenAllWait(callers);
        }
        List<Throwable> failures = new ArrayList<>();
        for (Future<Object> result : results) {
            try {
                result.get(20, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        return failures;
    }

    /** Whoever has not come to the login before it is refused may log in again, so the refusal waits for all. */
    private void letGoWhenAllWait(List<Thread> callers) {
        try {
            Patience.until(() -> logins.get() > 0 && waiting(callers) >= THREADS - 1);
        } finally {
            waiting.countDown();
        }
    }

    private static long waiting(List<Thread> callers) {
        synchronized (callers) {
            return callers.stream()
                    .filter(caller -> caller.getState() == Thread.State.TIMED_WAITING)
                    .count();
        }
    }

    private void serve(boolean refusing) {
        if (!refusing) {
            waiting.countDown();
        }
        wire.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                if (!request.getTarget().startsWith("/auth/")) {
                    boolean known =
                            ("Bearer t-" + tokens).equals(request.getHeaders().get("Authorization"));
                    return new MockResponse.Builder().code(known ? 200 : 401).build();
                }
                (request.getBody().utf8().contains("grant_type=password") ? logins : refreshes).incrementAndGet();
                waiting.await();
                return refusing ? refusal() : token();
            }
        });
    }

    private MockResponse token() {
        return new MockResponse.Builder()
                .body(Logins.keycloak("t-" + tokens.incrementAndGet(), 300, "r-" + tokens, 1800))
                .build();
    }

    private static MockResponse refusal() {
        return new MockResponse.Builder()
                .code(401)
                .body("{\"error\":\"invalid_grant\",\"error_description\":\"Invalid user credentials\"}")
                .build();
    }
}
