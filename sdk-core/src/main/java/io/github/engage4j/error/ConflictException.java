package io.github.engage4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The call does not fit the present state (409, 412): read it again and decide anew.
 */
public final class ConflictException extends EngageException {

    private static final long serialVersionUID = 1;

    /** Not API: exceptions are made by calls. */
    public ConflictException(FailureDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
