package io.github.engage4j.internal.http;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Everything that the engine knows of time and chance.
 *
 * @param clock the time of day, for dates that the platforms write
 * @param nanoTime a time that never jumps, for deadlines
 * @param sleeper waits between attempts
 * @param random a number from 0 to 1, for the jitter
 */
public record Timing(Clock clock, LongSupplier nanoTime, Sleeper sleeper, DoubleSupplier random) {

    /** The machine's own. */
    public static Timing system() {
        return new Timing(
                Clock.systemUTC(),
                System::nanoTime,
                (duration, control) -> control.awaitCancelled(duration),
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /** The same with another clock. */
    public Timing with(Clock other) {
        return new Timing(other, nanoTime, sleeper, random);
    }
}
