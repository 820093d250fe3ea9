package io.github.engage4j.internal.http;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A future over several calls, one after the other. Cancelling it cancels the one in flight and lets none start after it. */
final class ChainFuture<R> extends CompletableFuture<R> {

    private volatile @Nullable CompletableFuture<?> inFlight;

    /** Starts the next call, unless this is cancelled. */
    <A> CompletableFuture<A> step(Supplier<CompletableFuture<A>> call) {
        if (isDone()) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        CompletableFuture<A> started = call.get();
        inFlight = started;
        if (isCancelled()) {
            started.cancel(true);
        }
        return started;
    }

    /** The last call is over. */
    void end(R result, @Nullable Throwable failure) {
        if (failure == null) {
            complete(result);
        } else {
            completeExceptionally(failure);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        CompletableFuture<?> call = inFlight;
        if (cancelled && call != null) {
            call.cancel(mayInterruptIfRunning);
        }
        return cancelled;
    }
}
