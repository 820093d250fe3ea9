package io.github.engage4j.infobip.routing;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import java.util.List;
import java.util.Map;

/**
 * Fits where at least one of several expressions does: {@code $or} in the platform's language.
 *
 * @param operands the expressions
 */
public record OrExpression(List<RoutingExpression> operands) implements RoutingExpression {

    static final String OPERATOR = "$or";

    static OrExpression of(List<RoutingExpression> operands) {
        var unused = Arguments.between(1, Integer.MAX_VALUE, "the number of operands", operands.size());
        return new OrExpression(List.copyOf(operands));
    }

    @Override
    public Json json() {
        return Json.of(
                Map.of(OPERATOR, operands.stream().map(RoutingExpression::json).toList()));
    }
}
