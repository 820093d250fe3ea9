package io.github.engage4j.infobip.routing;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import java.util.List;
import java.util.Map;

/**
 * Fits where all of several expressions do: {@code $and} in the platform's language.
 *
 * @param operands the expressions
 */
public record AndExpression(List<RoutingExpression> operands) implements RoutingExpression {

    static final String OPERATOR = "$and";

    static AndExpression of(List<RoutingExpression> operands) {
        var unused = Arguments.between(1, Integer.MAX_VALUE, "the number of operands", operands.size());
        return new AndExpression(List.copyOf(operands));
    }

    @Override
    public Json json() {
        return Json.of(
                Map.of(OPERATOR, operands.stream().map(RoutingExpression::json).toList()));
    }
}
