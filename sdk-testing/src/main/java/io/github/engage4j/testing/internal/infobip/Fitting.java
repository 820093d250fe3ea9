package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.routing.AndExpression;
import io.github.engage4j.infobip.routing.EqualExpression;
import io.github.engage4j.infobip.routing.NotEqualExpression;
import io.github.engage4j.infobip.routing.OrExpression;
import io.github.engage4j.infobip.routing.RoutingExpression;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether an expression of the routing fits what is known of a conversation. */
final class Fitting {

    private Fitting() {}

    static boolean fits(@Nullable Object expression, Map<String, @Nullable Object> facts) {
        return fits(RoutingExpression.of(Json.of(expression)), facts);
    }

    private static boolean fits(RoutingExpression expression, Map<String, @Nullable Object> facts) {
        if (expression instanceof AndExpression and) {
            return and.operands().stream().allMatch(operand -> fits(operand, facts));
        } else if (expression instanceof OrExpression or) {
            return or.operands().stream().anyMatch(operand -> fits(operand, facts));
        } else if (expression instanceof EqualExpression equal) {
            return equal.value().equals(facts.get(equal.field().value()));
        }
        return expression instanceof NotEqualExpression other
                && !other.value().equals(facts.get(other.field().value()));
    }
}
