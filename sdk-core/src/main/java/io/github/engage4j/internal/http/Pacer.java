package io.github.engage4j.internal.http;

import io.github.engage4j.internal.operations.OperationFacts;
import io.github.engage4j.internal.operations.RateLimit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives each call its turn within the published limit of its operation. Thread-safe. */
final class Pacer {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    /**
     * Takes the next turn of an operation.
     *
     * @param now the present time in nanoseconds
     * @param mostWait the longest that the caller can wait
     * @return how long to wait for it; negative if it comes too late, and then it is not taken
     */
    long take(OperationFacts facts, long now, long mostWait) {
        RateLimit limit = facts.limit();
        if (limit == null) {
            return 0;
        }
        return lanes.computeIfAbsent(facts.operation().id(), id -> laneOf(limit))
                .take(now, mostWait);
    }

    /**
     * A part of each limit stays unused: calls arrive at the platform closer together than they were sent when the network held some of
     * them up, and its clock is not ours.
     */
    private static Lane laneOf(RateLimit limit) {
        if (limit instanceof RateLimit.Bucket bucket) {
            int burst = Math.max(1, bucket.burst() - reserve(bucket.burst()));
            return new BucketLane(burst, NANOS_PER_SECOND / bucket.refillPerSecond());
        }
        RateLimit.Window window = (RateLimit.Window) limit;
        long length = window.length().toNanos();
        return new WindowLane(Math.max(1, window.calls() - reserve(window.calls())), length + length / 20);
    }

    private static int reserve(int calls) {
        return calls / 10;
    }

    /** The turns of one operation. */
    private interface Lane {

        long take(long now, long mostWait);
    }

    /** Turns that are a fixed time apart, of which a number may be taken early (the generic cell rate algorithm). */
    private static final class BucketLane implements Lane {

        private final long early;
        private final long apart;
        private long next = Long.MIN_VALUE;

        BucketLane(int burst, long apart) {
            this.early = (burst - 1) * apart;
            this.apart = apart;
        }

        @Override
        public synchronized long take(long now, long mostWait) {
            long turn = Math.max(next, now);
            long wait = Math.max(0, turn - early - now);
            if (wait > mostWait) {
                return -1;
            }
            next = turn + apart;
            return wait;
        }
    }

    /** Turns of which so many lie in any window: each is at least a window after the one so many turns before it. */
    private static final class WindowLane implements Lane {

        private final Deque<Long> turns = new ArrayDeque<>();
        private final int calls;
        private final long length;

        WindowLane(int calls, long length) {
            this.calls = calls;
            this.length = length;
        }

        @Override
        public synchronized long take(long now, long mostWait) {
            long turn = turns.size() < calls ? now : Math.max(now, turns.getFirst() + length);
            if (turn - now > mostWait) {
                return -1;
            }
            if (turns.size() == calls) {
                turns.removeFirst();
            }
            turns.addLast(turn);
            return turn - now;
        }
    }
}
