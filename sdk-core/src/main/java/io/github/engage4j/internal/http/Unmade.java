package io.github.engage4j.internal.http;

import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Operation;
import io.github.engage4j.api.ResponseHeaders;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.FailureDetails;
import io.github.engage4j.error.TransportException;
import io.github.engage4j.error.UnreadableAnswerException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions of calls that were not made, because something came before them. */
final class Unmade {

    private Unmade() {}

    /** A call that comes before this one failed, so this one was not made. */
    static EngageException notMade(Operation operation, EngageException before) {
        FailureDetails details = new FailureDetails(
                operation,
                DeliveryOutcome.NOT_SENT,
                before.attempts(),
                before.status(),
                before.headers(),
                before.errorCode(),
                before.text(),
                before.validationErrors(),
                before.retryAfter(),
                before.rawBody(),
                "not made, because " + before.operation() + " failed",
                before.details().advice());
        boolean answered = before.status() != 0 && !(before instanceof UnreadableAnswerException);
        return answered ? Failures.byStatus(details, before) : new TransportException(details, before);
    }

    /** A call that is not made, because it does not fit the present state. */
    static EngageException refusedHere(Operation operation, String problem, @Nullable String advice) {
        return new ConflictException(
                new FailureDetails(
                        operation,
                        DeliveryOutcome.NOT_SENT,
                        0,
                        0,
                        ResponseHeaders.NONE,
                        null,
                        null,
                        Map.of(),
                        null,
                        "",
                        problem,
                        advice),
                null);
    }
}
