package io.github.engage4j.internal.http;

import java.time.Duration;

/** Waits between attempts. Tests put one in its place that does not. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Waits for so long, or until the call is cancelled.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    void sleep(Duration duration, CallControl control) throws InterruptedException;
}
