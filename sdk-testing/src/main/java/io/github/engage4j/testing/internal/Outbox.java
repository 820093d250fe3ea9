package io.github.engage4j.testing.internal;

import io.github.engage4j.testing.WebhookAttempt;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Delivers what a platform sends to webhooks, one after the other and beside everything else. Thread-safe. */
public final class Outbox implements AutoCloseable {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final int TAKEN = 200;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread deliverer = new Thread(work, "engage4j-sandbox-webhooks");
        deliverer.setDaemon(true);
        return deliverer;
    });
    private final OkHttpClient client = new OkHttpClient.Builder()
            .callTimeout(Duration.ofSeconds(10))
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .build();
    private final List<WebhookAttempt> attempts = new ArrayList<>();
    private final Map<Parcel, Integer> failed = new LinkedHashMap<>();
    private int underWay;

    /** Delivers a parcel soon. */
    public synchronized void send(Parcel parcel) {
        start(parcel, 1);
    }

    /** Delivers again what was not taken, and says how much that is. */
    public synchronized int redeliver() {
        Map<Parcel, Integer> again = new LinkedHashMap<>(failed);
        failed.clear();
        again.forEach((parcel, before) -> start(parcel, before + 1));
        return again.size();
    }

    /** Every attempt that has ended, in their order. */
    public synchronized List<WebhookAttempt> attempts() {
        return List.copyOf(attempts);
    }

    /** Whether nothing is under way any more, for which it waits so long. */
    public synchronized boolean await(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (underWay > 0) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    @Override
    public void close() {
        thread.shutdownNow();
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
    }

    private void start(Parcel parcel, int number) {
        if (!thread.isShutdown()) {
            underWay++;
            thread.execute(() -> end(parcel, number, post(parcel)));
        }
    }

    private Outcome post(Parcel parcel) {
        if (parcel.obstacle() != null) {
            return new Outcome(null, parcel.obstacle());
        }
        try (Response response = client.newCall(request(parcel)).execute()) {
            return new Outcome(response.code(), null);
        } catch (IOException | RuntimeException e) {
            return new Outcome(null, e.toString());
        }
    }

    private static Request request(Parcel parcel) {
        return new Request.Builder()
                .url(parcel.url())
                .headers(Headers.of(parcel.headers()))
                .post(RequestBody.create(parcel.body().getBytes(java.nio.charset.StandardCharsets.UTF_8), JSON))
                .build();
    }

    private synchronized void end(Parcel parcel, int number, Outcome outcome) {
        attempts.add(new WebhookAttempt(
                parcel.subscriptionId(), parcel.url(), parcel.body(), number, outcome.status(), outcome.failure()));
        if (outcome.status() == null || outcome.status() != TAKEN) {
            failed.put(parcel, number);
        }
        underWay--;
        notifyAll();
    }

    /**
     * What is to be delivered. Each is itself alone, though another may have the same content.
     *
     * @param subscriptionId the subscription; null for a bot's
     * @param url where to
     * @param headers with which headers
     * @param body what
     * @param obstacle why it cannot be delivered, or null
     */
    public record Parcel(
            @Nullable String subscriptionId,
            String url,
            Map<String, String> headers,
            String body,
            @Nullable String obstacle) {

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        @Override
        public String toString() {
            return "Parcel[" + subscriptionId + "]";
        }
    }

    private record Outcome(
            @Nullable Integer status, @Nullable String failure) {}
}
