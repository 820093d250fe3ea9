package io.github.engage4j.infobip.tenants;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Operation;
import io.github.engage4j.api.ResponseHeaders;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.FailureDetails;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.tenants.TenantStep.State;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the steps make their calls: what is not there is null, and what is there already is no failure. */
final class Calls {

    private Calls() {}

    /** What a call finds, or null. */
    static <T> @Nullable T found(ApiCall<T> get) {
        try {
            return get.execute();
        } catch (NotFoundException e) {
            return null;
        }
    }

    /** Creates what was not there when it was looked at. */
    static State created(ApiCall<?> create) {
        try {
            create.execute();
            return State.CREATED;
        } catch (ConflictException e) {
            return State.FOUND;
        }
    }

    /** Deletes what may not be there. */
    static State deleted(ApiCall<?> delete) {
        return found(delete) == null ? State.ABSENT : State.REMOVED;
    }

    /** A failure on this side of the wire, of which the details say the operation and what became of it. */
    static EngageException failure(
            Operation operation, DeliveryOutcome outcome, String problem, String advice, @Nullable Throwable cause) {
        return new EngageException(
                new FailureDetails(
                        operation,
                        outcome,
                        outcome == DeliveryOutcome.NOT_SENT ? 0 : 1,
                        0,
                        ResponseHeaders.NONE,
                        null,
                        null,
                        Map.of(),
                        null,
                        "",
                        problem,
                        advice),
                cause);
    }

    /** The same with more advice. */
    static FailureDetails advised(FailureDetails known, String advice) {
        return new FailureDetails(
                known.operation(),
                known.outcome(),
                known.attempts(),
                known.status(),
                known.headers(),
                known.errorCode(),
                known.text(),
                known.validationErrors(),
                known.retryAfter(),
                known.rawBody(),
                known.problem(),
                known.advice() == null ? advice : known.advice() + "; " + advice);
    }
}
