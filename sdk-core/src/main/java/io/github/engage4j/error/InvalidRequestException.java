package io.github.engage4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The platform refuses the request as it is (400, 422 and the other 3xx and 4xx, and a 2xx whose body says {@code ERROR}): change it
 * before calling again.
 */
public final class InvalidRequestException extends EngageException {

    private static final long serialVersionUID = 1;

    /** Not API: exceptions are made by calls. */
    public InvalidRequestException(FailureDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
