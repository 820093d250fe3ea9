package io.github.engage4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The platform failed or was not reachable behind its gateway (5xx, 408). Unless {@link #outcome()} says otherwise, look up whether the
 * call took effect before making it again.
 */
public final class ServerException extends EngageException {

    private static final long serialVersionUID = 1;

    /** Not API: exceptions are made by calls. */
    public ServerException(FailureDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
