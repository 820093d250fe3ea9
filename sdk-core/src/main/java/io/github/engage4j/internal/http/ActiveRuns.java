package io.github.engage4j.internal.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The calls in flight of a client, so that closing it can wait for them. Thread-safe. */
final class ActiveRuns {

    /** The client whose call this thread is making. */
    private static final ThreadLocal<@Nullable ActiveRuns> MAKING = new ThreadLocal<>();

    private final Set<CallControl> active = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition drained = lock.newCondition();
    private volatile boolean closed;
    private volatile boolean over;

    /**
     * A call starts. One that a call in flight makes on its thread, such as a login, belongs to it, and may start while the client waits
     * for that.
     *
     * @throws IllegalStateException if the client is closed
     */
    void enter(CallControl control) {
        active.add(control);
        boolean inner = MAKING.get() == this;
        if (over || (closed && !inner)) {
            leave(control);
            throw inner ? new ClosedException() : new IllegalStateException(ClosedException.MESSAGE);
        }
    }

    /** Makes a call that has entered. */
    <T> T make(Supplier<T> call) {
        ActiveRuns outer = MAKING.get();
        MAKING.set(this);
        try {
            return call.get();
        } finally {
            if (outer == null) {
                MAKING.remove();
            } else {
                MAKING.set(outer);
            }
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
        over = true;
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
