package io.github.engage4j;

import io.github.engage4j.internal.http.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** Time that passes when a test says so, and a sleeper that lets it pass instead of waiting. Chance is always a half. Thread-safe. */
public final class ManualTime extends Clock {

    /** When it starts. */
    public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

    /** Gives a client's builder this time. */
    public EngageClient.Builder applyTo(EngageClient.Builder builder) {
        return inject(builder, timing());
    }

    /** Gives a client's builder any time: the builder's own method is for its package alone. */
    public static EngageClient.Builder inject(EngageClient.Builder builder, Timing timing) {
        return builder.timing(timing);
    }

    /** This time as the engine takes it. */
    public Timing timing() {
        return new Timing(
                this,
                () -> Duration.between(START, instant()).toNanos(),
                (duration, control) -> {
                    sleeps.add(duration);
                    advance(duration);
                },
                () -> 0.5);
    }

    /** Lets time pass. */
    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    /** How long the engine has slept so far, wait by wait. */
    public List<Duration> sleeps() {
        return List.copyOf(sleeps);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody needs it");
    }
}
