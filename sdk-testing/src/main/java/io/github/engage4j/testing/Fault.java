package io.github.engage4j.testing;

import io.github.engage4j.internal.operations.Catalogue;
import io.github.engage4j.testing.internal.FaultRule;
import io.github.engage4j.testing.internal.FaultRule.Kind;
import java.time.Duration;

/** Something that goes wrong in the sandbox. Made by the factories; immutable and thread-safe. */
public final class Fault {

    private final FaultRule rule;

    private Fault(FaultRule rule) {
        this.rule = rule;
    }

    /** The call is done at once, and its answer comes so much later. */
    public static Fault delay(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time must not be negative, but is " + time);
        }
        return of(Kind.DELAY, time, 0);
    }

    /**
     * The connection is lost when the head of the request has come and its body is unread; nothing is done. Limited to an operation,
     * the body is read too, which to the caller looks the same.
     */
    public static Fault resetBeforeReading() {
        return of(Kind.RESET_BEFORE_READING);
    }

    /** The connection is lost when the whole request has been read; nothing is done. */
    public static Fault resetAfterReading() {
        return of(Kind.RESET_AFTER_READING);
    }

    /** The call is done, and then the connection is lost instead of an answer. */
    public static Fault processedThenReset() {
        return of(Kind.PROCESSED_THEN_RESET);
    }

    /** The call is done, and then the connection is lost in the middle of the answer's body. */
    public static Fault truncatedBody() {
        return of(Kind.TRUNCATED_BODY);
    }

    /**
     * Nothing is done, and the platform answers an error with this status, in its own shape.
     *
     * @throws IllegalArgumentException if not 400 to 599
     */
    public static Fault status(int status) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status must be 400 to 599, but is " + status);
        }
        return of(Kind.STATUS, Duration.ZERO, status);
    }

    /**
     * Nothing is done, and the platform answers 429.
     *
     * @param retryAfter the value of the Retry-After header, rounded up to seconds; without the header if zero
     */
    public static Fault tooManyRequests(Duration retryAfter) {
        if (retryAfter.isNegative()) {
            throw new IllegalArgumentException("retryAfter must not be negative, but is " + retryAfter);
        }
        return of(Kind.STATUS, retryAfter, 429);
    }

    /** Every object of the answer gets members that no SDK knows, as a later release of the platform may add them. */
    public static Fault unknownFields() {
        return of(Kind.UNKNOWN_FIELDS);
    }

    /** Texts of the answer that come from a list of values, such as statuses and channels, become one that no SDK knows. */
    public static Fault unknownEnumValues() {
        return of(Kind.UNKNOWN_ENUM_VALUES);
    }

    /**
     * The same for requests of one operation only.
     *
     * @param operationId the id as {@link io.github.engage4j.api.Operation#id()} gives it, such as {@code create-message}
     * @throws IllegalArgumentException if there is no such operation
     */
    public Fault on(String operationId) {
        if (Catalogue.rows().stream().noneMatch(row -> row.operation().id().equals(operationId))) {
            throw new IllegalArgumentException("there is no operation '" + operationId + "'");
        }
        return new Fault(rule.on(operationId));
    }

    @Override
    public String toString() {
        String operation = rule.operationId();
        return "Fault[" + rule.kind() + (operation == null ? "" : " on " + operation) + "]";
    }

    FaultRule rule() {
        return rule;
    }

    private static Fault of(Kind kind) {
        return of(kind, Duration.ZERO, 0);
    }

    private static Fault of(Kind kind, Duration time, int status) {
        return new Fault(new FaultRule(kind, null, time, status));
    }
}
