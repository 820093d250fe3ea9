package io.github.engage4j.internal.http;

import io.github.engage4j.api.CallListener;
import io.github.engage4j.api.RetryPolicy;
import java.time.Duration;

/**
 * The settings of an engine.
 *
 * @param retryPolicy how long and how often
 * @param listener is told of every call
 * @param timing time and chance
 * @param paced whether calls keep to the published limits
 * @param maxConcurrency how many asynchronous calls run at a time
 * @param maxResponseBytes the largest answer
 * @param drainTimeout how long closing waits for calls in flight
 */
public record EngineSettings(
        RetryPolicy retryPolicy,
        CallListener listener,
        Timing timing,
        boolean paced,
        int maxConcurrency,
        long maxResponseBytes,
        Duration drainTimeout) {}
