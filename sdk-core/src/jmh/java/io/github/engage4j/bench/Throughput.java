package io.github.engage4j.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** Calls a second at a server that takes 50 ms for each. */
final class Throughput {

    private static final int DELAY_MILLIS = 50;
    private static final int THREADS = 200;
    private static final int WARM_UP = 8_000;
    private static final int CALLS = 24_000;

    private Throughput() {}

    static List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>(blocking(bareBlocking()));
        figures.add(async(bareAsync()));
        return figures;
    }

    private static List<Figure> blocking(double bare) throws Exception {
        try (Children.Server server = Children.server(DELAY_MILLIS);
                SdkClient client = new SdkClient(server.url())) {
            threads(WARM_UP, () -> client.create().execute());
            double rate = threads(CALLS, () -> client.create().execute());
            return List.of(
                    Figure.atLeast("200 threads, 50 ms each, calls/s", rate, bare, 3_800),
                    Figure.atMost("200 threads, connections", server.connections(), THREADS));
        }
    }

    private static double bareBlocking() throws Exception {
        try (Children.Server server = Children.server(DELAY_MILLIS);
                BareClient client = new BareClient(server.url(), 256)) {
            threads(WARM_UP, client::create);
            return threads(CALLS, client::create);
        }
    }

    private static Figure async(double bare) throws Exception {
        try (Children.Server server = Children.server(DELAY_MILLIS);
                SdkClient client = new SdkClient(server.url())) {
            async(WARM_UP, done -> client.create().executeAsync().whenComplete((message, e) -> done.end(e)));
            double rate = async(CALLS, done -> client.create().executeAsync().whenComplete((m, e) -> done.end(e)));
            return Figure.atLeast("executeAsync, 50 ms each, calls/s", rate, bare, 4_000);
        }
    }

    private static double bareAsync() throws Exception {
        try (Children.Server server = Children.server(DELAY_MILLIS);
                BareClient client = new BareClient(server.url(), 256)) {
            async(WARM_UP, client::enqueue);
            return async(CALLS, client::enqueue);
        }
    }

    /** Blocking calls by so many threads, which start one after the other within one delay, so that they do not move as one. */
    private static double threads(int calls, Callable<?> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        AtomicInteger number = new AtomicInteger();
        Callable<Double> share = () -> {
            Thread.sleep(number.getAndIncrement() * DELAY_MILLIS / THREADS);
            return rate(calls / THREADS, call);
        };
        double sum = 0;
        for (Future<Double> rate : threads.invokeAll(Collections.nCopies(THREADS, share))) {
            sum += rate.get();
        }
        threads.shutdown();
        return sum;
    }

    private static double rate(int calls, Callable<?> call) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            call.call();
        }
        return calls / ((System.nanoTime() - start) / 1e9);
    }

    /** All calls at once, as many at a time as the client makes. */
    private static double async(int calls, Consumer<Done> call) throws Exception {
        Done done = new Done(calls);
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            call.accept(done);
        }
        done.await();
        return calls / ((System.nanoTime() - start) / 1e9);
    }

    /** Counts the calls that are done. */
    private static final class Done implements Callback {

        private final CountDownLatch left;
        private final AtomicInteger failed = new AtomicInteger();

        private Done(int calls) {
            this.left = new CountDownLatch(calls);
        }

        void end(Throwable failure) {
            if (failure != null) {
                failed.incrementAndGet();
            }
            left.countDown();
        }

        void await() throws InterruptedException {
            boolean all = left.await(1, TimeUnit.MINUTES);
            if (!all || failed.get() > 0) {
                throw new IllegalStateException(left.getCount() + " calls not done, " + failed + " failed");
            }
        }

        @Override
        public void onFailure(Call call, IOException e) {
            end(e);
        }

        @Override
        public void onResponse(Call call, Response response) throws IOException {
            try (response) {
                end(response.body().string().isEmpty() ? new IOException("no answer") : null);
            }
        }
    }
}
