package io.github.engage4j.internal.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The calls in flight of a client, so that closing it can wait for them. Thread-safe. */
final class ActiveRuns {

    private final Set<CallControl> active = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition drained = lock.newCondition();
    private volatile boolean closed;

    /**
     * A call starts.
     *
     * @throws IllegalStateException if the client is closed
     */
    void enter(CallControl control) {
        active.add(control);
        if (closed) {
            leave(control);
            throw new IllegalStateException("the client is closed");
        }
    }

    void leave(CallControl control) {
        active.remove(control);
        if (closed && active.isEmpty()) {
            lock.lock();
            try {
                drained.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Lets no call start any more, waits for those in flight, and cancels what is left after so long or when interrupted. */
    void close(Duration drain) {
        closed = true;
        await(drain);
        active.forEach(CallControl::forbid); // first all: one that ends must not let another one start
        active.forEach(CallControl::cancel);
    }

    private void await(Duration atMost) {
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            while (!active.isEmpty() && nanos > 0) {
                nanos = drained.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
