package io.github.engage4j.expertflow;

import io.github.engage4j.expertflow.cim.CimEvent;

/** Says by the events of a place whether an activity was pushed. */
interface Verdict {

    /** Whether an event is what is looked for, so that no more need be read. */
    boolean isFound(CimEvent event);

    /** The answer, when all that matters was read. */
    PushedLookup of(EventsRead read);
}
