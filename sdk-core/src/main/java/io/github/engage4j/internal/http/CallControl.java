package io.github.engage4j.internal.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Cancels one execution of a call from another thread, whether it is on the wire or waits for its next attempt. */
public final class CallControl {

    private final CountDownLatch cancelled = new CountDownLatch(1);
    private volatile @Nullable Call onTheWire;

    /** Lets no further attempt start; one on the wire goes on. */
    public void forbid() {
        cancelled.countDown();
    }

    /** Cancels the execution: now if it is on the wire or waits, otherwise when it gets there. */
    public void cancel() {
        cancelled.countDown();
        Call call = onTheWire;
        if (call != null) {
            call.cancel();
        }
    }

    /** Whether it was cancelled. */
    public boolean isCancelled() {
        return cancelled.getCount() == 0;
    }

    /** Waits until it is cancelled, at most for so long. */
    public void awaitCancelled(Duration atMost) throws InterruptedException {
        boolean ignored = cancelled.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }

    void starts(Call call) {
        onTheWire = call;
        if (isCancelled()) {
            call.cancel();
        }
    }

    void ended() {
        onTheWire = null;
    }
}
