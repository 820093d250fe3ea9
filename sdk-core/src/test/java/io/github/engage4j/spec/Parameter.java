package io.github.engage4j.spec;

import io.github.engage4j.api.Json;
import java.util.List;

/**
 * A parameter of an operation.
 *
 * @param required whether it must be there
 * @param pointer where its schema stands in the specification
 * @param schema the schema
 */
record Parameter(boolean required, String pointer, Json schema) {

    /** The values of a request as the JSON that they are a text of; a list comes as one parameter for each value. */
    Json value(List<String> values) {
        if ("array".equals(schema.at("type"))) {
            return Json.of(values.stream()
                    .map(value -> typed(value, schema.at("items", "type")))
                    .toList());
        }
        return Json.of(typed(values.get(0), schema.at("type")));
    }

    /** The schemas behind a reference are all of texts. */
    private static Object typed(String value, Object type) {
        boolean number = "integer".equals(type) && value.matches("-?[0-9]+");
        boolean truth = "boolean".equals(type) && value.matches("true|false");
        return number || truth ? Json.parse(value).tree() : value;
    }
}
