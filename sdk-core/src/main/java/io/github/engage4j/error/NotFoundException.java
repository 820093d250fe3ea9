package io.github.engage4j.error;

import org.jspecify.annotations.Nullable;

/**
 * Something that the call names does not exist, or is not visible to these credentials (404, and Infobip's 400 with {@code NOT_FOUND}).
 */
public final class NotFoundException extends EngageException {

    private static final long serialVersionUID = 1;

    /** Not API: exceptions are made by calls. */
    public NotFoundException(FailureDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
