package io.github.engage4j.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.LoopbackServer;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Creations under random faults: what the client says of each call agrees with the server's own record of it. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class DeliverySoakTest {

    private static final int CALLS = Soak.size(1_000, 100_000);
    private static final int THREADS = 64;

    private final ConnectionPool pool = new ConnectionPool(256, 5, TimeUnit.MINUTES);
    private final AtomicReferenceArray<Object> ends = new AtomicReferenceArray<>(CALLS);

    @ParameterizedTest(name = "borrowed client: {0}")
    @ValueSource(booleans = {false, true})
    void every_call_ends_in_what_the_server_did(boolean borrowed) throws Exception {
        ShakyPlatform platform = new ShakyPlatform(Soak.random("delivery under faults"));
        try (LoopbackServer server = LoopbackServer.start(platform)) {
            EngageClient client = client(server.url(), borrowed);
            makeAllCalls(client);
            assertThat(pool.connectionCount()).as("connections in use").isEqualTo(pool.idleConnectionCount());
            client.close();
            pool.evictAll();
            await("open connections", server::connections);
            await("threads", DeliverySoakTest::threads);
        }
        checkAgainst(platform);
    }

    private void makeAllCalls(EngageClient client) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            done.add(callers.submit(() -> {
                for (int n = next.getAndAdd(2); n < CALLS; n = next.getAndAdd(2)) {
                    CompletableFuture<?> beside = makeAsync(client, n);
                    make(client, n + 1);
                    beside.join();
                }
            }));
        }
        for (Future<?> caller : done) {
            caller.get();
        }
        callers.shutdown();
    }

    private CompletableFuture<?> makeAsync(EngageClient client, int n) {
        return call(client, n)
                .executeAsync()
                .handle((message, failure) -> ends.getAndSet(n, failure == null ? message : failure));
    }

    private void make(EngageClient client, int n) {
        try {
            ends.set(n, call(client, n).execute());
        } catch (RuntimeException e) {
            ends.set(n, e);
        }
    }

    private static ApiCall<Message> call(EngageClient client, int n) {
        return client.infobip()
                .messages()
                .create(
                        "c-1",
                        CreateMessageRequest.builder()
                                .channel(MessageChannel.SMS)
                                .from("1")
                                .to("2")
                                .content(TextContent.of("Hello"))
                                .agentId("call-" + n)
                                .build());
    }

    private void checkAgainst(ShakyPlatform platform) {
        Map<DeliveryOutcome, Integer> failures = new EnumMap<>(DeliveryOutcome.class);
        int accounted = 0;
        for (int n = 0; n < CALLS; n++) {
            int processed = platform.processed("call-" + n);
            if (ends.get(n) instanceof Message) {
                assertThat(processed).as("successful call %d was processed", n).isEqualTo(1);
            } else {
                assertThat(ends.get(n)).as("call %d", n).isInstanceOf(EngageException.class);
                EngageException failure = (EngageException) ends.get(n);
                assertThat(processed).as("processed %s", failure).isIn(allowed(failure.outcome()));
                failures.merge(failure.outcome(), 1, Integer::sum);
            }
            accounted += processed;
        }
        System.out.println(CALLS + " calls, " + platform.faults() + " faults, failures " + failures + ", processed "
                + platform.processed());
        assertThat(platform.processed()).as("creations by nobody").isEqualTo(accounted);
        assertThat(failures).containsKeys(DeliveryOutcome.REJECTED, DeliveryOutcome.ACCEPTED, DeliveryOutcome.UNKNOWN);
    }

    private static List<Integer> allowed(DeliveryOutcome outcome) {
        return switch (outcome) {
            case NOT_SENT, REJECTED -> List.of(0);
            case ACCEPTED -> List.of(1);
            case UNKNOWN -> List.of(0, 1);
        };
    }

    private EngageClient client(String url, boolean borrowed) {
        EngageClient.Builder builder = EngageClient.builder()
                .infobip(config -> config.baseUrl(url).credentials(Credentials.apiKey("key")))
                .retryPolicy(RetryPolicy.builder()
                        .attemptTimeout(Duration.ofMillis(500))
                        .delay(Duration.ofNanos(1), Duration.ofNanos(1))
                        .budget(1_000_000)
                        .build());
        if (borrowed) {
            builder.okHttpClient(new OkHttpClient.Builder().connectionPool(pool).build());
        }
        return builder.build();
    }

    private static int threads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("engage4j-")
                        || thread.getName().startsWith("OkHttp Dispatcher")
                        || thread.getName().startsWith("loopback-connection"))
                .count();
    }

    /** The other side of a socket notices its end a moment later. */
    private static void await(String what, java.util.function.IntSupplier left) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (left.getAsInt() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        assertThat(left.getAsInt()).as(what).isZero();
    }
}
