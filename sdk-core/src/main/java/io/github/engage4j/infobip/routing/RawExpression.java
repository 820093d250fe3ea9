package io.github.engage4j.infobip.routing;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * An expression that has no record of its own, as its JSON: one with another operator or several at once, or one that compares with
 * something else than a text. Sent back, the JSON is unchanged.
 *
 * @param json the expression
 */
public record RawExpression(Json json) implements RoutingExpression {

    /** An expression in the platform's language. The platform checks it, the SDK does not. */
    public static RawExpression of(Json json) {
        return new RawExpression(Arguments.required("json", json));
    }
}
