package io.github.engage4j.internal.http;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs asynchronous calls, at most so many at a time; the others wait in their order. What comes after a call, its callbacks, runs on
 * the same thread once the call has given up its place, so a callback that blocks holds up nobody. Thread-safe.
 */
final class AsyncRunner {

    private @Nullable ExecutorService threads;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final int most;
    private int running;
    private boolean closed;

    AsyncRunner(int most) {
        this.most = most;
    }

    /**
     * Runs a call as soon as there is a place.
     *
     * @param call makes the call and gives what is to be done with its result
     */
    void submit(Supplier<Runnable> call) {
        Runnable task = () -> {
            Runnable after;
            try {
                after = call.get();
            } finally {
                leave();
            }
            after.run();
        };
        synchronized (waiting) {
            if (running == most) {
                waiting.add(task);
                return;
            }
            running++;
        }
        try {
            threads().execute(task);
        } catch (RejectedExecutionException e) {
            task.run(); // the client was closed meanwhile and the call is cancelled, so it ends at once
        }
    }

    /** Ends the threads as soon as no call runs or waits any more. */
    void close() {
        synchronized (waiting) {
            closed = true;
            endIfIdle();
        }
    }

    private void leave() {
        Runnable next;
        synchronized (waiting) {
            next = waiting.poll();
            running -= next == null ? 1 : 0;
            endIfIdle();
        }
        if (next != null) {
            threads().execute(next);
        }
    }

    /** Made for the first asynchronous call: many programs make none. */
    private ExecutorService threads() {
        synchronized (waiting) {
            if (threads == null) {
                threads = Threads.unbounded();
            }
            return threads;
        }
    }

    private void endIfIdle() {
        if (closed && running == 0 && threads != null) {
            threads.shutdown();
        }
    }
}
