package io.github.engage4j.infobip.routing;

import io.github.engage4j.api.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the platform's language of expressions. An expression that a record cannot hold to the last member stays raw. */
final class ExpressionReader {

    private ExpressionReader() {}

    static RoutingExpression read(Json json) {
        RoutingExpression known = known(json.tree());
        return known == null ? new RawExpression(json) : known;
    }

    private static @Nullable RoutingExpression known(@Nullable Object tree) {
        Map.Entry<?, ?> only = only(tree);
        if (only == null) {
            return null;
        }
        return switch (String.valueOf(only.getKey())) {
            case AndExpression.OPERATOR -> and(only.getValue());
            case OrExpression.OPERATOR -> or(only.getValue());
            case EqualExpression.OPERATOR -> equal(only(only.getValue()));
            case NotEqualExpression.OPERATOR -> notEqual(only(only.getValue()));
            default -> null;
        };
    }

    private static @Nullable RoutingExpression and(@Nullable Object operands) {
        return operands instanceof List<?> list ? new AndExpression(all(list)) : null;
    }

    private static @Nullable RoutingExpression or(@Nullable Object operands) {
        return operands instanceof List<?> list ? new OrExpression(all(list)) : null;
    }

    private static @Nullable RoutingExpression equal(Map.@Nullable Entry<?, ?> comparison) {
        return comparison != null && comparison.getValue() instanceof String value
                ? new EqualExpression(RoutingField.of(String.valueOf(comparison.getKey())), value)
                : null;
    }

    private static @Nullable RoutingExpression notEqual(Map.@Nullable Entry<?, ?> comparison) {
        return comparison != null && comparison.getValue() instanceof String value
                ? new NotEqualExpression(RoutingField.of(String.valueOf(comparison.getKey())), value)
                : null;
    }

    private static List<RoutingExpression> all(List<?> operands) {
        return operands.stream().map(operand -> read(Json.of(operand))).toList();
    }

    private static Map.@Nullable Entry<?, ?> only(@Nullable Object tree) {
        return tree instanceof Map<?, ?> members && members.size() == 1
                ? members.entrySet().iterator().next()
                : null;
    }
}
