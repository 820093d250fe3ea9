package io.github.engage4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens on other threads, and fails the test if it does not, instead of holding up the build. */
public final class Patience {

    private static final long NANOS = Duration.ofSeconds(20).toNanos();

    private Patience() {}

    /** Waits until that is so. */
    public static void until(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - start).as("nanoseconds waited").isLessThan(NANOS);
            Thread.onSpinWait();
        }
    }
}
