package io.github.engage4j.internal.operations;

/** What making a call a second time does; the delivery contract hangs on it. */
public enum Replay {
    /** It reads: a second time changes nothing. */
    SAFE,
    /** It brings about a state: a second time leaves the same state. */
    IDEMPOTENT,
    /** It does something once each time: a second message, a second note, a second agent. */
    ONCE
}
