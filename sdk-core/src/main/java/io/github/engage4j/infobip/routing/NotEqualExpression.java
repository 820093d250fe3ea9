package io.github.engage4j.infobip.routing;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import java.util.Map;

/**
 * Fits where a field has another value: {@code $neq} in the platform's language.
 *
 * @param field the field
 * @param value the value
 */
public record NotEqualExpression(RoutingField field, String value) implements RoutingExpression {

    static final String OPERATOR = "$neq";

    static NotEqualExpression of(RoutingField field, String value) {
        return new NotEqualExpression(
                Arguments.required("field", field), Arguments.required("value of " + field, value));
    }

    @Override
    public Json json() {
        return Json.of(Map.of(OPERATOR, Map.of(field.value(), value)));
    }
}
