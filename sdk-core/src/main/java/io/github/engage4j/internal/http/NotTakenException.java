package io.github.engage4j.internal.http;

import java.io.IOException;

/** An answer came, but could not be put where it belongs. */
public final class NotTakenException extends IOException {

    private static final long serialVersionUID = 1;

    /** What could not be done, and why. */
    public NotTakenException(String problem, Exception cause) {
        super(problem, cause);
    }
}
