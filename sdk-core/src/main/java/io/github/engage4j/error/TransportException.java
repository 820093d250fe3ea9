package io.github.engage4j.error;

import org.jspecify.annotations.Nullable;

/**
 * No answer came: the connection failed, broke or timed out, or the call was cancelled. {@link #outcome()} says whether the request may
 * have arrived.
 */
public final class TransportException extends EngageException {

    private static final long serialVersionUID = 1;

    /** Not API: exceptions are made by calls. */
    public TransportException(FailureDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
