package io.github.engage4j.internal.http;

import org.jspecify.annotations.Nullable;

/** There is nothing to authorize a call with, so it must not be sent. The message holds no secret. */
public final class NoCredentialsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says what is missing, and why if something failed. */
    public NoCredentialsException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
