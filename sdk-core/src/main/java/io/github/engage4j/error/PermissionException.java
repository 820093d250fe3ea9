package io.github.engage4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The credentials are good, but may not do this (403). The message names the scopes, or on Expertflow the roles, that the operation
 * needs.
 */
public final class PermissionException extends EngageException {

    private static final long serialVersionUID = 1;

    /** Not API: exceptions are made by calls. */
    public PermissionException(FailureDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
