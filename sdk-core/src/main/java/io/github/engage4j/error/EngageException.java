package io.github.engage4j.error;

import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Operation;
import io.github.engage4j.api.ResponseHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call failed. The subclasses differ in what the caller does next; {@link #outcome()} says whether the platform may have done
 * what was asked. The message is enough for a log line: it names the operation, the status, the platform's code and text, the
 * request id and the outcome, and holds no secret.
 *
 * <p>A wrong argument is an {@link IllegalArgumentException} instead, thrown before anything is sent.
 */
public class EngageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FailureDetails details;

    /** Not API: exceptions are made by calls. */
    public EngageException(FailureDetails details, @Nullable Throwable cause) {
        super(FailureMessage.of(details), cause);
        this.details = details;
    }

    /** All that is known about the failure. */
    public final FailureDetails details() {
        return details;
    }

    /** The operation that failed. */
    public final Operation operation() {
        return details.operation();
    }

    /** What is known about its delivery, over all attempts. */
    public final DeliveryOutcome outcome() {
        return details.outcome();
    }

    /** How many attempts were made. */
    public final int attempts() {
        return details.attempts();
    }

    /** The HTTP status of the last attempt, or 0 if no answer came. */
    public final int status() {
        return details.status();
    }

    /** The headers of the last answer; empty if none came. */
    public final ResponseHeaders headers() {
        return details.headers();
    }

    /** The platform's id of the request, which its support asks for, or null. */
    public final @Nullable String requestId() {
        return details.headers().requestId();
    }

    /** The platform's code of the error, such as {@code BAD_REQUEST}, or null. */
    public final @Nullable String errorCode() {
        return details.errorCode();
    }

    /** The platform's text, or null. */
    public final @Nullable String text() {
        return details.text();
    }

    /** The platform's complaints by field; empty if it has none. */
    public final Map<String, List<String>> validationErrors() {
        return details.validationErrors();
    }

    /** How long the platform asks to wait before the next call, or null if it does not say. */
    public final @Nullable Duration retryAfter() {
        return details.retryAfter();
    }

    /** The body of the last answer as text, at most 64 KiB of it; empty if there was none. */
    public final String rawBody() {
        return details.rawBody();
    }
}
