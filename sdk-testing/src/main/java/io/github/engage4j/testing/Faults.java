package io.github.engage4j.testing;

import io.github.engage4j.testing.internal.FaultQueue;
import java.util.stream.Stream;

/** Switches for what goes wrong on one platform of the sandbox. Thread-safe. */
public final class Faults {

    private final FaultQueue queue;

    Faults(FaultQueue queue) {
        this.queue = queue;
    }

    /**
     * Strikes the next requests, each fault one of them, in this order and after those that already wait. A fault that is limited to an
     * operation waits for it and lets others pass.
     */
    public Faults next(Fault... faults) {
        queue.next(Stream.of(faults).map(Fault::rule).toList());
        return this;
    }

    /** Strikes every request from now on, beside the faults that are already there. */
    public Faults always(Fault fault) {
        queue.always(fault.rule());
        return this;
    }

    /** Ends all faults, those that wait too. */
    public void clear() {
        queue.clear();
    }
}
