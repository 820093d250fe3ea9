package io.github.engage4j.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended, over all its attempts. Its constructor is not API: components get added.
 *
 * @param operation the operation
 * @param attempts how many attempts were made; 0 if the call ended before the first
 * @param duration from the start of the call to its end, waits included
 * @param status the HTTP status of the last attempt, or 0 if no answer came
 * @param outcome what is known about the call's delivery; null if it succeeded
 * @param error the exception that the call ends in; null if it succeeded
 */
public record CallReport(
        Operation operation,
        int attempts,
        Duration duration,
        int status,
        @Nullable DeliveryOutcome outcome,
        @Nullable RuntimeException error) {}
