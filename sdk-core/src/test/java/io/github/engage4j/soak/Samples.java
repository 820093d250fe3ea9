package io.github.engage4j.soak;

import io.github.engage4j.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers as the platforms write them: the official examples where {@code -Dcontract.data} says where they are, and a few of ours. */
final class Samples {

    /** The shapes of errors: both platforms', gateways', and none. */
    private static final List<String> ERRORS = List.of(
            "{\"requestError\":{\"serviceException\":{\"messageId\":\"BAD_REQUEST\",\"text\":\"Bad\","
                    + "\"validationErrors\":{\"to\":[\"must not be blank\",\"must be a number\"]}}}}",
            "{\"errorCode\":\"E400\",\"description\":\"Bad\",\"action\":\"Check\",\"violations\":[{\"property\":\"to\","
                    + "\"violation\":\"must not be blank\"}],\"resources\":[{\"name\":\"doc\",\"url\":\"https://example.com\"}]}",
            "{\"error\":\"invalid_client\",\"error_description\":\"Bad\"}",
            "{\"timestamp\":\"2026-03-01T12:00:00\",\"status\":500,\"error\":\"Internal\",\"message\":\"Bad\",\"path\":\"/\"}",
            "<e><messageId>BAD</messageId><text>Bad</text></e>",
            "<html><body>502</body></html>",
            "");

    private final Map<String, List<String>> good = new HashMap<>();
    private final List<String> bad = new ArrayList<>(ERRORS);
    private final List<String> activities = new ArrayList<>();

    /** All samples that can be found. */
    static Samples load() {
        Samples samples = new Samples();
        String data = System.getProperty("contract.data");
        if (data == null) {
            System.out.println("official examples are left out: -Dcontract.data=DIR says where they are");
            return samples;
        }
        for (String product : List.of("conversations", "account-management")) {
            samples.addExamples(Json.parse(read(Path.of(data, "openapi", product + ".json"))));
        }
        samples.activities.addAll(texts(Path.of(data, "cim-samples")));
        return samples;
    }

    /** Answers of an operation. */
    List<String> good(String operationId) {
        return good.getOrDefault(operationId, List.of());
    }

    /** Errors of any operation. */
    List<String> bad() {
        return bad;
    }

    /** CIM messages. */
    List<String> activities() {
        return activities;
    }

    private void addExamples(Json spec) {
        for (Object path : ((Map<?, ?>) spec.at("paths")).values()) {
            for (Object operation : ((Map<?, ?>) path).values()) {
                if (operation instanceof Map<?, ?> facts && facts.get("responses") instanceof Map<?, ?> responses) {
                    String id = String.valueOf(facts.get("operationId"));
                    responses.forEach((status, response) ->
                            examples(response).forEach(example -> add(id, String.valueOf(status), example)));
                }
            }
        }
    }

    private void add(String operationId, String status, Object example) {
        String text =
                example instanceof String written ? written : Json.of(example).text();
        if (!status.startsWith("2") || text.contains("\"statusCode\":\"ERROR\"")) {
            bad.add(text); // what says ERROR is a refusal, whatever its status
        } else if (isJson(text)) {
            good.computeIfAbsent(operationId, any -> new ArrayList<>()).add(text);
        }
    }

    /** A few examples are written as texts, and of those some lack a comma. */
    private static boolean isJson(String text) {
        try {
            return Json.parse(text) != null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private static List<Object> examples(Object response) {
        List<Object> found = new ArrayList<>();
        if (Json.of(response).at("content") instanceof Map<?, ?> types) {
            for (Object type : types.values()) {
                if (Json.of(type).at("examples") instanceof Map<?, ?> examples) {
                    examples.values()
                            .forEach(example -> found.add(Json.of(example).at("value")));
                }
                Object single = Json.of(type).at("example");
                if (single != null) {
                    found.add(single);
                }
            }
        }
        return found;
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Samples::read)
                    .filter(text -> Json.parse(text).at("header") != null)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
