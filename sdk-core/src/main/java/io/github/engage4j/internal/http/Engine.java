package io.github.engage4j.internal.http;

import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.CallListener;
import io.github.engage4j.api.Operation;
import io.github.engage4j.api.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a client share: the wire, the retry policy and budget, the listener, the places for asynchronous calls, and the
 * end. Thread-safe.
 */
public final class Engine implements AutoCloseable {

    private final Transport transport;
    private final Wire wire;
    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final CallListener listener;
    private final Timing timing;
    private final @Nullable Pacer pacer;
    private final Duration drainTimeout;
    private final AsyncRunner async;
    private final ActiveRuns active = new ActiveRuns();
    private final SunsetWarnings warnings = new SunsetWarnings();

    /** An engine over a transport. */
    public Engine(Transport transport, EngineSettings settings) {
        this.transport = transport;
        this.wire = new Wire(transport.client(), settings.maxResponseBytes());
        this.policy = settings.retryPolicy();
        this.budget = new RetryBudget(settings.retryPolicy().budget());
        this.listener = settings.listener();
        this.timing = settings.timing();
        this.pacer = settings.paced() ? new Pacer() : null;
        this.drainTimeout = settings.drainTimeout();
        this.async = new AsyncRunner(settings.maxConcurrency());
    }

    /** Lets no call start any more, waits for those in flight, then cancels the rest and closes the transport if it is owned. */
    @Override
    public void close() {
        active.close(drainTimeout);
        async.close();
        transport.close();
    }

    <T> ApiResponse<T> run(CallRun<T> run) {
        active.enter(run.control());
        try {
            return active.make(run::run);
        } finally {
            active.leave(run.control());
        }
    }

    <T, R> CompletableFuture<R> runAsync(CallRun<T> run, Function<ApiResponse<T>, R> value) {
        CancellingFuture<R> future = new CancellingFuture<>(run.control());
        active.enter(run.control());
        async.submit(() -> outcomeOf(run, value, future));
        return future;
    }

    private <T, R> Runnable outcomeOf(CallRun<T> run, Function<ApiResponse<T>, R> value, CompletableFuture<R> future) {
        try {
            R result = value.apply(active.make(run::run));
            return () -> future.complete(result);
        } catch (RuntimeException | Error e) {
            return () -> future.completeExceptionally(e);
        } finally {
            active.leave(run.control());
        }
    }

    ObservedCall observe(Operation operation) {
        return ObservedCall.start(listener, operation, warnings);
    }

    Wire wire() {
        return wire;
    }

    RetryPolicy policy() {
        return policy;
    }

    RetryBudget budget() {
        return budget;
    }

    /** What keeps calls to the published limits, or null if nothing does. */
    @Nullable
    Pacer pacer() {
        return pacer;
    }

    Timing timing() {
        return timing;
    }
}
