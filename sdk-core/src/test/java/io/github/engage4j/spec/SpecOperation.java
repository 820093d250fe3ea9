package io.github.engage4j.spec;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.operations.RateLimit;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An operation as a specification tells it.
 *
 * @param id its operation id
 * @param method its HTTP method
 * @param path its path, with the arguments as {@code {name}}
 * @param facts all that the specification says of it
 */
record SpecOperation(String id, String method, String path, Json facts) {

    /** The scopes of which one is needed; null if the specification states none. */
    List<?> scopes() {
        return (List<?>) facts.at("x-scopes");
    }

    /** The published rate limit, or null. */
    RateLimit limit() {
        if (!(facts.at("x-throttling-info") instanceof List<?> limits)) {
            return null;
        }
        Json limit = Json.of(limits.get(0));
        return limit.textAt("type").equals("token")
                ? RateLimit.bucket(number(limit, "burstCapacity"), number(limit, "replenishRate"))
                : new RateLimit.Window(number(limit, "numberOfRequests"), unit(limit.textAt("timeUnit")));
    }

    /** The parameters that stand in a place, {@code query} or {@code path}, by their names. */
    Map<String, Parameter> parameters(String place) {
        Map<String, Parameter> named = new LinkedHashMap<>();
        List<?> parameters = facts.at("parameters") instanceof List<?> list ? list : List.of();
        for (int i = 0; i < parameters.size(); i++) {
            Json parameter = Json.of(parameters.get(i));
            if (place.equals(parameter.at("in"))) {
                boolean required = Boolean.TRUE.equals(parameter.at("required"));
                String pointer = pointer() + "/parameters/" + i + "/schema";
                named.put(parameter.textAt("name"), new Parameter(required, pointer, Json.of(parameter.at("schema"))));
            }
        }
        return named;
    }

    /** The content types of its body; empty if it takes none. */
    Map<?, ?> contents() {
        return facts.at("requestBody", "content") instanceof Map<?, ?> contents ? contents : Map.of();
    }

    /** Where the schema of a body stands in the specification. */
    String bodyPointer(String contentType) {
        return pointer() + "/requestBody/content/" + contentType.replace("/", "~1") + "/schema";
    }

    private String pointer() {
        return "/paths/" + path.replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT);
    }

    /** The value of an argument in a path of this operation. */
    String argument(String name, List<String> segments) {
        return segments.get(List.of(path.substring(1).split("/", -1)).indexOf("{" + name + "}"));
    }

    private static int number(Json json, String name) {
        return ((Number) json.at(name)).intValue();
    }

    private static Duration unit(String unit) {
        return switch (unit) {
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "d" -> Duration.ofDays(1);
            default -> throw new IllegalArgumentException(unit);
        };
    }

    @Override
    public String toString() {
        return id;
    }
}
