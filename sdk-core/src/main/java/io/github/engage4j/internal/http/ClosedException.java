package io.github.engage4j.internal.http;

/** A call was to start after its client had been closed. */
final class ClosedException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    ClosedException() {
        super("the client is closed");
    }
}
