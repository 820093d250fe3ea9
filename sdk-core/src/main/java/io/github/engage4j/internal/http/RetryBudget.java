package io.github.engage4j.internal.http;

import java.util.concurrent.atomic.AtomicLong;

/** The retries that a client has in hand. Each takes one; each call that succeeds gives back a tenth of one. Thread-safe. */
final class RetryBudget {

    private static final int RETRY = 10;
    private static final int SUCCESS = 1;

    private final long most;
    private final AtomicLong tenths;

    RetryBudget(int retries) {
        this.most = (long) retries * RETRY;
        this.tenths = new AtomicLong(most);
    }

    /** Takes one retry, if there is one. */
    boolean take() {
        return tenths.getAndUpdate(left -> left < RETRY ? left : left - RETRY) >= RETRY;
    }

    /** Gives back what a success earns. */
    void success() {
        if (tenths.get() < most) {
            tenths.updateAndGet(left -> Math.min(most, left + SUCCESS));
        }
    }
}
