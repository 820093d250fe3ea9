package io.github.engage4j.internal.http;

/** A call was to start within another one after their client had been closed. The outer one says what that means for it. */
final class ClosedException extends IllegalStateException {

    static final String MESSAGE = "the client is closed";

    private static final long serialVersionUID = 1;

    ClosedException() {
        super(MESSAGE);
    }
}
