package io.github.engage4j.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt of a call ended. Its constructor is not API: components get added.
 *
 * @param operation the operation
 * @param number the number of the attempt, from 1
 * @param duration from the start of the attempt to the end of its answer
 * @param status the HTTP status, or 0 if no answer came
 * @param outcome what is known about the attempt's delivery; null if it succeeded
 * @param failure the name of the class of what the transport threw; null if an answer came
 * @param headers the headers of the answer, where {@code Deprecation} and {@code Sunset} announce the end of an operation
 */
public record AttemptReport(
        Operation operation,
        int number,
        Duration duration,
        int status,
        @Nullable DeliveryOutcome outcome,
        @Nullable String failure,
        ResponseHeaders headers) {}
