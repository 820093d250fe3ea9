package io.github.engage4j.testing.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A fault and where it strikes.
 *
 * @param kind what goes wrong
 * @param operationId the operation that it is limited to, or null for every request
 * @param time how long, for the kinds that take time
 * @param status the status, for the kinds that answer one
 */
public record FaultRule(Kind kind, @Nullable String operationId, Duration time, int status) {

    /** What can go wrong. */
    public enum Kind {
        /** The answer comes late. */
        DELAY,
        /** The connection is lost before the body is read. */
        RESET_BEFORE_READING,
        /** The connection is lost when the body has been read, and nothing has been done. */
        RESET_AFTER_READING,
        /** The call is done, and the connection is lost instead of an answer. */
        PROCESSED_THEN_RESET,
        /** The call is done, and the connection is lost in the middle of the answer's body. */
        TRUNCATED_BODY,
        /** An error instead of doing the call. */
        STATUS,
        /** The answer has members that no SDK knows. */
        UNKNOWN_FIELDS,
        /** The answer has values that no SDK knows. */
        UNKNOWN_ENUM_VALUES;

        boolean preventsTheCall() {
            return this == RESET_BEFORE_READING || this == RESET_AFTER_READING || this == STATUS;
        }

        boolean keepsTheAnswerBack() {
            return this == RESET_BEFORE_READING || this == RESET_AFTER_READING || this == PROCESSED_THEN_RESET;
        }
    }

    /** The same for one operation. */
    public FaultRule on(String operation) {
        return new FaultRule(kind, operation, time, status);
    }

    boolean strikes(@Nullable String operation) {
        return operationId == null || operationId.equals(operation);
    }
}
