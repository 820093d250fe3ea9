package io.github.engage4j.internal.http;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Runs asynchronous calls, at most so many at a time; the others wait in their order. What comes after a call, its callbacks, runs on
 * the same thread once the call has given up its place, so a callback that blocks holds up nobody. Thread-safe.
 */
final class AsyncRunner {

    private final ExecutorService threads = Threads.unbounded();
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
            threads.execute(task);
        } catch (RejectedExecutionException e) {
            task.run(); // the client was closed meanwhile and the call is cancelled, so it ends at once
        }
    }

    /** Ends the threads as soon as no call runs or waits any more. */
    void close() {
        boolean idle;
        synchronized (waiting) {
            closed = true;
            idle = running == 0;
        }
        if (idle) {
            threads.shutdown();
        }
    }

    private void leave() {
        Runnable next;
        boolean last;
        synchronized (waiting) {
            next = waiting.poll();
            running -= next == null ? 1 : 0;
            last = closed && running == 0;
        }
        if (next != null) {
            threads.execute(next);
        } else if (last) {
            threads.shutdown();
        }
    }
}
