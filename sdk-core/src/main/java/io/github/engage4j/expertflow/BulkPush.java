package io.github.engage4j.expertflow;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.expertflow.PushOrder.Turn;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.internal.Arguments;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pushes many activities: reads them on the caller's thread, no faster than they end, and starts each when the ones before it in its
 * conversation have ended and there is a place. Runs once. What the stream and the listener throw may be anything, since Kotlin declares
 * no exceptions: whoever would miss one would wait for ever.
 */
final class BulkPush {

    private final Function<CimMessage, ApiCall<PushedActivity>> push;
    private final PushAllOptions options;
    private final Object telling = new Object();
    private final PushOrder order = new PushOrder();
    private final Queue<Turn> ready = new ArrayDeque<>();
    private PushSummary soFar = PushSummary.NONE;
    private int held;
    private int running;
    private boolean interrupted;
    private @Nullable Throwable failure;

    BulkPush(Function<CimMessage, ApiCall<PushedActivity>> push, PushAllOptions options) {
        this.push = push;
        this.options = options;
    }

    /** Pushes them all, or until something ends the run. */
    PushSummary run(Iterator<CimMessage> activities) {
        try {
            while (mayRead() && activities.hasNext()) {
                take(Arguments.required("an activity of the stream", activities.next()));
            }
        } catch (Throwable e) {
            fail(e);
        }
        awaitEnd();
        return summary();
    }

    private synchronized boolean mayRead() {
        if (Thread.interrupted()) {
            interrupt();
        }
        await(() -> failure != null || held < options.readAhead());
        return failure == null;
    }

    private void take(CimMessage activity) {
        synchronized (this) {
            Turn turn = order.add(activity);
            held++;
            if (turn.isFree()) {
                ready.add(turn);
            }
        }
        startReady();
    }

    private void startReady() {
        for (Turn turn = next(); turn != null; turn = next()) {
            String before = heldBackBy(turn);
            if (before == null) {
                start(turn);
            } else {
                end(turn, PushResult.heldBack(turn.activity(), before));
            }
        }
    }

    private synchronized @Nullable Turn next() {
        if (failure != null || running == options.concurrency()) {
            return null;
        }
        Turn turn = ready.poll();
        running += turn == null ? 0 : 1;
        return turn;
    }

    private synchronized @Nullable String heldBackBy(Turn turn) {
        return order.heldBackBy(turn);
    }

    private void start(Turn turn) {
        try {
            ApiCall<PushedActivity> call = push.apply(turn.activity()).with(options.callOptions());
            if (isAnnounced(turn)) {
                var unused = call.executeAsync().whenComplete((pushed, error) -> ended(turn, error));
            }
        } catch (IllegalArgumentException e) {
            end(turn, PushResult.unsent(turn.activity(), e));
        } catch (RuntimeException | Error e) {
            fail(e);
            end(turn, PushResult.unsent(turn.activity(), new IllegalStateException("not sent: the run ends", e)));
        }
    }

    private boolean isAnnounced(Turn turn) {
        try {
            synchronized (telling) {
                options.listener().pushing(turn.activity());
            }
            return true;
        } catch (Throwable e) {
            fail(e);
            leave(turn);
            return false;
        }
    }

    private void ended(Turn turn, @Nullable Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        if (cause == null) {
            end(turn, PushResult.pushed(turn.activity()));
        } else if (cause instanceof EngageException e) {
            end(turn, PushResult.failed(turn.activity(), e));
        } else {
            fail(cause);
            end(turn, PushResult.unknown(turn.activity(), cause));
        }
        startReady();
    }

    private void end(Turn turn, PushResult result) {
        try {
            tell(result);
        } catch (Throwable e) {
            fail(e);
        }
        if (result.error() != null && PushStatus.endsTheRun(result.error())) {
            fail(result.error());
        }
        if (result.status() == PushStatus.NOT_PUSHED) {
            holdBack(turn);
        }
        leave(turn);
    }

    private synchronized void holdBack(Turn turn) {
        order.holdBack(turn);
    }

    private void tell(PushResult result) {
        synchronized (telling) {
            soFar = soFar.plus(result.status());
            options.listener().ended(result, soFar);
        }
    }

    private synchronized void leave(Turn turn) {
        running--;
        held--;
        ready.addAll(order.end(turn));
        notifyAll();
    }

    /** The first failure ends the run. */
    private synchronized void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
        notifyAll();
    }

    /** Those that are on their way are waited for; each has its deadline. */
    private synchronized void awaitEnd() {
        await(() -> running == 0 && (failure != null || held == 0));
    }

    private synchronized void await(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupt();
            }
        }
    }

    private synchronized void interrupt() {
        interrupted = true;
        fail(new CancellationException("interrupted: what had not been started was not pushed"));
    }

    private PushSummary summary() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure instanceof Error e) {
            throw e;
        } else if (failure instanceof RuntimeException e) {
            throw e;
        } else if (failure != null) {
            throw new IllegalStateException(
                    "the run ended early: " + failure.getClass().getName(), failure);
        }
        synchronized (telling) {
            return soFar;
        }
    }
}
