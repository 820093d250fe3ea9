package io.github.engage4j.internal.http;

import java.util.concurrent.CompletableFuture;

/** A future whose cancellation cancels the call that it is for. */
final class CancellingFuture<T> extends CompletableFuture<T> {

    private final CallControl control;

    CancellingFuture(CallControl control) {
        this.control = control;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            control.cancel();
        }
        return cancelled;
    }
}
