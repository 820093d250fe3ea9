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

    /**
     * Strikes a random share of the requests from now on, each with one of these faults, beside those that are already there. The draws
     * come from a seed, so the same requests in the same order meet the same faults; with several at a time the order of their arrival
     * decides. Requests that none of the faults may strike draw nothing. {@link Fault#resetBeforeReading} reads the body here too.
     *
     * @param seed where the draws start
     * @param share which part of the requests, 0 to 1
     * @param faults which are equally likely; one that is given twice is twice as likely
     * @throws IllegalArgumentException if the share is not 0 to 1, or there are no faults
     */
    public Faults randomly(long seed, double share, Fault... faults) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be 0 to 1, but is " + share);
        }
        if (faults.length == 0) {
            throw new IllegalArgumentException("faults must be one at least");
        }
        queue.randomly(seed, share, Stream.of(faults).map(Fault::rule).toList());
        return this;
    }

    /** Ends all faults, those that wait too. */
    public void clear() {
        queue.clear();
    }
}
