package io.github.engage4j.infobip.routing;

import io.github.engage4j.api.Json;
import java.util.List;

/**
 * When a rule fits: a comparison, or several expressions together. Each form that the SDK knows is a record of its own; every other
 * is a {@link RawExpression}, which keeps the JSON. More forms get records of their own over time, so a {@code switch} over
 * expressions needs a default.
 *
 * @see <a href="https://www.infobip.com/docs/conversations/supervisor-guide#queues-and-routing">Queues and routing</a>
 */
public interface RoutingExpression {

    /** The expression in the platform's language. */
    Json json();

    /** Fits where a field has a value. Whether case matters is not documented. */
    static RoutingExpression eq(RoutingField field, String value) {
        return EqualExpression.of(field, value);
    }

    /** Fits where a field has any other value. */
    static RoutingExpression neq(RoutingField field, String value) {
        return NotEqualExpression.of(field, value);
    }

    /**
     * Fits where all expressions do.
     *
     * @throws IllegalArgumentException if there is none
     */
    static RoutingExpression and(RoutingExpression... operands) {
        return AndExpression.of(List.of(operands));
    }

    /**
     * Fits where at least one expression does.
     *
     * @throws IllegalArgumentException if there is none
     */
    static RoutingExpression or(RoutingExpression... operands) {
        return OrExpression.of(List.of(operands));
    }

    /** Reads an expression of the platform's language. What the SDK does not know becomes raw; nothing is lost. */
    static RoutingExpression of(Json json) {
        return ExpressionReader.read(json);
    }
}
