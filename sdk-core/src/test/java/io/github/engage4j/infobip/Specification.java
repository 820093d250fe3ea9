package io.github.engage4j.infobip;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Dates;
import io.github.engage4j.internal.json.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okio.Buffer;

/** One of Infobip's OpenAPI files, where the tests are told where they are. */
public final class Specification {

    private final Json file;

    private Specification(Json file) {
        this.file = file;
    }

    /** A file; without it the test is skipped. */
    public static Specification of(String name) {
        String data = System.getProperty("contract.data", "");
        assumeTrue(!data.isEmpty(), "needs Infobip's specification: -Dcontract.data=DIR");
        try {
            return new Specification(Json.parse(Files.readString(Path.of(data, "openapi", name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Method, path and operation id of each operation. */
    public Map<String, String> operations() {
        Map<String, String> ids = new TreeMap<>();
        object(file.at("paths"))
                .forEach((path, methods) -> object(methods)
                        .forEach((method, operation) -> ids.put(
                                String.valueOf(object(operation).get("operationId")),
                                method.toString().toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return ids;
    }

    /** The examples of an operation's request. */
    public Map<String, Json> requests(String method, String path) {
        return examples(object(object(file.at("paths", path)).get(method)).get("requestBody"));
    }

    /** The examples of an operation's answer. */
    public Map<String, Json> answers(String method, String path) {
        Map<?, ?> responses =
                object(object(object(file.at("paths", path)).get(method)).get("responses"));
        return examples(responses.get(responses.containsKey("201") ? "201" : "200"));
    }

    /** The JSON that a type reads and writes of some JSON, made comparable. */
    public static Object roundTrip(Json json, Class<?> type) {
        try {
            Object value = JsonCodec.INFOBIP.decode(new Buffer().writeUtf8(json.text()), type);
            return comparable(
                    Json.parse(JsonCodec.INFOBIP.encode(value).readUtf8()).tree());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A tree without null members, whose numbers and dates are compared by value. */
    public static Object comparable(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> rest = new LinkedHashMap<>();
            map.forEach((name, value) -> {
                if (value != null) {
                    rest.put(name, comparable(value));
                }
            });
            return rest;
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(Specification::comparable).toList();
        }
        if (tree instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            return Dates.read(text);
        }
        return tree instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : tree;
    }

    private static Map<String, Json> examples(Object holder) {
        Map<?, ?> json = object(object(object(holder).get("content")).get("application/json"));
        Map<String, Json> examples = new LinkedHashMap<>();
        if (json.containsKey("examples")) {
            object(json.get("examples"))
                    .forEach((name, example) -> examples.put(
                            String.valueOf(name), Json.of(object(example).get("value"))));
        }
        return examples;
    }

    private static Map<?, ?> object(Object value) {
        return (Map<?, ?>) value;
    }
}
