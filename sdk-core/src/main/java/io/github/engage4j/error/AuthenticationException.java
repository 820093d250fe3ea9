package io.github.engage4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The platform did not accept the credentials (401), or there were none to send: check or renew them before calling again.
 */
public final class AuthenticationException extends EngageException {

    private static final long serialVersionUID = 1;

    /** Not API: exceptions are made by calls. */
    public AuthenticationException(FailureDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
