package io.github.engage4j.internal.operations;

import java.time.Duration;

/** A limit that the platform publishes for an operation. */
public sealed interface RateLimit {

    /** So many calls in a second. */
    static RateLimit perSecond(int calls) {
        return new Window(calls, Duration.ofSeconds(1));
    }

    /** So many calls in a minute. */
    static RateLimit perMinute(int calls) {
        return new Window(calls, Duration.ofMinutes(1));
    }

    /** So many calls in a day. */
    static RateLimit perDay(int calls) {
        return new Window(calls, Duration.ofDays(1));
    }

    /** So many calls at once, and then so many a second. */
    static RateLimit bucket(int burst, int refillPerSecond) {
        return new Bucket(burst, refillPerSecond);
    }

    /**
     * So many calls in any time of a length.
     *
     * @param calls how many
     * @param length how long
     */
    record Window(int calls, Duration length) implements RateLimit {}

    /**
     * A bucket of calls that is refilled.
     *
     * @param burst how many it holds
     * @param refillPerSecond how many it gets back in a second
     */
    record Bucket(int burst, int refillPerSecond) implements RateLimit {}
}
