package io.github.engage4j.error;

import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Operation;
import io.github.engage4j.api.ResponseHeaders;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a call that failed. Its constructor is not API: components get added.
 *
 * @param operation the operation
 * @param outcome what is known about its delivery, over all attempts
 * @param attempts how many attempts were made
 * @param status the HTTP status of the last attempt, or 0 if no answer came
 * @param headers the headers of the last answer
 * @param errorCode the platform's code of the error, such as {@code BAD_REQUEST}, or null
 * @param text the platform's text, or null
 * @param validationErrors the platform's complaints by field; empty if it has none
 * @param retryAfter how long the platform asks to wait, or null
 * @param rawBody the body of the last answer as text, at most 64 KiB of it; empty if there was none
 * @param problem what went wrong on this side of the wire, such as a timeout; null if the platform's answer says it all
 * @param advice what to do next, or null
 */
public record FailureDetails(
        Operation operation,
        DeliveryOutcome outcome,
        int attempts,
        int status,
        ResponseHeaders headers,
        @Nullable String errorCode,
        @Nullable String text,
        Map<String, List<String>> validationErrors,
        @Nullable Duration retryAfter,
        String rawBody,
        @Nullable String problem,
        @Nullable String advice)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Prints the operation, the status and the outcome: the rest may quote customers' content. */
    @Override
    public String toString() {
        return "FailureDetails[" + operation + ", " + status + ", " + outcome + "]";
    }
}
