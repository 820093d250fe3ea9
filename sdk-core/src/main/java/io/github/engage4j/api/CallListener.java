package io.github.engage4j.api;

/**
 * Is told of every call that a client makes, for metrics and traces. Set on the client's builder. Implementations must be
 * thread-safe and quick, because they run on the thread that makes the call; what they throw is logged and otherwise ignored.
 */
@FunctionalInterface
public interface CallListener {

    /** Listens to nothing. */
    CallListener NONE = operation -> CallObserver.NONE;

    /**
     * A call starts. Runs on the thread that asked for the call, so that a trace's context is at hand.
     *
     * @return what observes this one call
     */
    CallObserver callStarted(Operation operation);
}
