package io.github.engage4j.internal.operations;

import java.time.Duration;

/**
 * A limit that the platform publishes for an operation, as a bucket of calls.
 *
 * @param burst how many calls may be made at once
 * @param refill how many calls the bucket gets back in each period
 * @param period the period
 */
public record RateLimit(int burst, int refill, Duration period) {

    /** So many calls a second. */
    public static RateLimit perSecond(int calls) {
        return new RateLimit(calls, calls, Duration.ofSeconds(1));
    }

    /** So many calls a minute. */
    public static RateLimit perMinute(int calls) {
        return new RateLimit(calls, calls, Duration.ofMinutes(1));
    }
}
