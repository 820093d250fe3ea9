package io.github.engage4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The platform said yes, but its answer could not be read: it was cut off, too large or not what the operation answers. The call took
 * effect, unless the outcome is {@code UNKNOWN}: then a web page came where any answer of the platform would have done, which may be the
 * login of a gateway at a wrong base URL. {@link #rawBody()} has what came.
 */
public final class UnreadableAnswerException extends EngageException {

    private static final long serialVersionUID = 1;

    /** Not API: exceptions are made by calls. */
    public UnreadableAnswerException(FailureDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
