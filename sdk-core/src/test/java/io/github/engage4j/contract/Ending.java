package io.github.engage4j.contract;

import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.EngageException;
import java.time.Duration;
import java.util.List;

/** Everything that a row of the contract says of how a call ends. */
record Ending(
        Class<? extends EngageException> exception,
        DeliveryOutcome outcome,
        int status,
        int attempts,
        int requests,
        List<Duration> waits) {

    /** The waits before the second and the third attempt, with chance at a half. */
    private static final List<Duration> WAITS = List.of(Duration.ofMillis(100), Duration.ofMillis(200));

    static Ending of(EngageException e, int requests, List<Duration> waits) {
        return new Ending(e.getClass(), e.outcome(), e.status(), e.attempts(), requests, waits);
    }

    /** After one attempt. */
    static Ending atOnce(Class<? extends EngageException> exception, DeliveryOutcome outcome, int status) {
        return new Ending(exception, outcome, status, 1, 1, List.of());
    }

    /** After all three attempts. */
    static Ending retried(Class<? extends EngageException> exception, DeliveryOutcome outcome, int status) {
        return new Ending(exception, outcome, status, 3, 3, WAITS);
    }

    /** After all three attempts, or after one if a second would do it again. */
    static Ending retriedUnlessOnce(
            Way way, Class<? extends EngageException> exception, DeliveryOutcome outcome, int status) {
        return way.once() ? atOnce(exception, outcome, status) : retried(exception, outcome, status);
    }

    /** The same, with so many requests at the server. */
    Ending requests(int other) {
        return new Ending(exception, outcome, status, attempts, other, waits);
    }
}
