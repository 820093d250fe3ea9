package io.github.engage4j.expertflow;

import io.github.engage4j.expertflow.cim.CimMessage;

/**
 * Is told how pushing many activities goes, one call after the other, on the threads that push: what takes long here holds up the
 * activities. What it throws ends the run, because a journal that cannot be written must not be ahead of the platform.
 */
public interface PushListener {

    /** Listens to nothing. */
    PushListener NONE = new PushListener() {};

    /**
     * An activity is about to be sent. A journal that notes it before this returns knows, after a crash, which activities the platform may
     * have. Not called for one that is refused by {@link ActivitiesApi#push}.
     */
    default void pushing(CimMessage activity) {}

    /**
     * An activity has ended. The next one of its conversation has not been sent yet.
     *
     * @param soFar how many have ended in which way, this one included
     */
    default void ended(PushResult result, PushSummary soFar) {}
}
