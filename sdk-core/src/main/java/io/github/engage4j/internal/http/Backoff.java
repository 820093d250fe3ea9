package io.github.engage4j.internal.http;

import io.github.engage4j.api.RetryPolicy;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Computes the wait before an attempt: full jitter, so that clients which failed together do not come back together. */
final class Backoff {

    private Backoff() {}

    /** The wait after so many attempts: a random part of a bound that doubles with each. */
    static Duration after(int attempts, RetryPolicy policy, DoubleSupplier random) {
        double bound = (double) policy.baseDelay().toNanos() * Math.pow(2, attempts - 1);
        double capped = Math.min(bound, (double) policy.maxDelay().toNanos());
        return Duration.ofNanos((long) (capped * random.getAsDouble()));
    }
}
