package io.github.engage4j.error;

import org.jspecify.annotations.Nullable;

/**
 * Too many calls (429): wait, {@link #retryAfter()} if it is known, and call again.
 */
public final class RateLimitException extends EngageException {

    private static final long serialVersionUID = 1;

    /** Not API: exceptions are made by calls. */
    public RateLimitException(FailureDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
