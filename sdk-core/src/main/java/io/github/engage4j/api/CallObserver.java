package io.github.engage4j.api;

/** Observes one call, from its start to its end. The methods run one after the other, on whichever thread makes the call. */
public interface CallObserver {

    /** Observes nothing. */
    CallObserver NONE = new CallObserver() {};

    /** One attempt has ended, with an answer or without. */
    default void attemptEnded(AttemptReport attempt) {}

    /** The call has ended, after its last attempt. */
    default void callEnded(CallReport call) {}
}
