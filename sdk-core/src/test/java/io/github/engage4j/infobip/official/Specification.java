package io.github.engage4j.infobip.official;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.engage4j.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Infobip's specification of the Conversations API, as far as tests of its examples and schemas read it. */
final class Specification {

    private final Map<?, ?> root;

    private Specification(Map<?, ?> root) {
        this.root = root;
    }

    /** The specification in the directory of {@code -Dcontract.data}; without it the test is skipped and says so. */
    static Specification load() {
        String data = System.getProperty("contract.data", "");
        assumeTrue(!data.isEmpty(), "needs Infobip's specification: -Dcontract.data=DIR");
        try {
            String text = Files.readString(Path.of(data, "openapi", "conversations.json"));
            return new Specification((Map<?, ?>) Json.parse(text).tree());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All operations. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        object(root.get("paths"))
                .values()
                .forEach(path -> object(path)
                        .values()
                        .forEach(operation -> operations.add(new Operation(this, object(operation)))));
        return operations;
    }

    /** All schemas that enumerate values (not the names of members), by where they stand. */
    Map<String, Map<?, ?>> enumerations() {
        Map<String, Map<?, ?>> found = new LinkedHashMap<>();
        enumerations("", root, found);
        return found;
    }

    private static void enumerations(String pointer, Object at, Map<String, Map<?, ?>> found) {
        if (at instanceof Map<?, ?> members) {
            if (members.get("enum") instanceof List && members.get("properties") == null) {
                found.put(pointer, members);
            }
            members.forEach((name, value) -> enumerations(pointer + "/" + name, value, found));
        } else if (at instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                enumerations(pointer + "/" + i, items.get(i), found);
            }
        }
    }

    /** A value, or what it refers to. */
    Map<?, ?> resolve(Object value) {
        Object reference = object(value).get("$ref");
        if (reference == null) {
            return object(value);
        }
        Map<?, ?> at = root;
        for (String name : reference.toString().substring(2).split("/", -1)) {
            at = object(at.get(name));
        }
        return at;
    }

    /** Whether a schema says that the platform alone sets the member at a pointer. */
    boolean isReadOnly(Map<?, ?> schema, String pointer) {
        return isMarked(schema, pointer, "readOnly");
    }

    /** Whether a schema says that the member at a pointer is not meant for users. None does, so far. */
    boolean isInternal(Map<?, ?> schema, String pointer) {
        return isMarked(schema, pointer, "x-internal");
    }

    private boolean isMarked(Map<?, ?> schema, String pointer, String mark) {
        Map<?, ?> at = schema;
        for (String name : pointer.substring(1).split("/", -1)) {
            Object member = at.containsKey("items")
                    ? at.get("items")
                    : object(at.get("properties")).get(name);
            if (member == null) {
                return false;
            }
            at = resolve(member);
            if (Boolean.TRUE.equals(at.get(mark))) {
                return true;
            }
        }
        return false;
    }

    static Map<?, ?> object(Object value) {
        return value == null ? Map.of() : (Map<?, ?>) value;
    }

    /** One operation. */
    record Operation(Specification specification, Map<?, ?> tree) {

        String id() {
            return String.valueOf(tree.get("operationId"));
        }

        /** Path and query parameters. */
        List<?> parameters() {
            return tree.get("parameters") instanceof List<?> list ? list : List.of();
        }

        /** The schema of the request's JSON; empty if it has none. */
        Map<?, ?> requestSchema() {
            return schema(tree.get("requestBody"));
        }

        /** The schema of the JSON of a 2xx; empty if it has none. */
        Map<?, ?> answerSchema() {
            return schema(object(tree.get("responses")).get("200"));
        }

        List<Example> requests() {
            return examples(tree.get("requestBody"), 0);
        }

        /** The examples of answers with a 2xx. */
        List<Example> answers() {
            return responses().stream()
                    .filter(example -> example.status() < 300)
                    .toList();
        }

        /** The examples of errors. */
        List<Example> errors() {
            return responses().stream()
                    .filter(example -> example.status() >= 400)
                    .toList();
        }

        private List<Example> responses() {
            List<Example> examples = new ArrayList<>();
            object(tree.get("responses"))
                    .forEach((status, response) ->
                            examples.addAll(examples(response, Integer.parseInt(status.toString()))));
            return examples;
        }

        private Map<?, ?> schema(Object message) {
            Object json = message == null ? null : content(message).get("application/json");
            return json == null ? Map.of() : specification.resolve(object(json).get("schema"));
        }

        private Map<?, ?> content(Object message) {
            return object(specification.resolve(message).get("content"));
        }

        /** Examples stand beside the schema, with a name or without, or in the schema itself. */
        private List<Example> examples(Object message, int status) {
            Map<String, Object> named = new LinkedHashMap<>();
            if (message != null) {
                content(message).forEach((type, body) -> {
                    Map<?, ?> media = object(body);
                    object(media.get("examples"))
                            .forEach((name, example) -> named.put(
                                    name.toString(),
                                    specification.resolve(example).get("value")));
                    named.put(type + " example", media.get("example"));
                    named.put(
                            type + " example of the schema",
                            media.get("schema") == null
                                    ? null
                                    : specification.resolve(media.get("schema")).get("example"));
                });
            }
            List<Example> examples = new ArrayList<>();
            named.forEach((name, value) -> {
                if (value != null) {
                    examples.add(new Example(id(), status, name, value));
                }
            });
            return examples;
        }
    }

    /** One example: the status it is answered with, or 0 for a request, its name, and its value. */
    record Example(String operation, int status, String name, Object value) {

        /** What goes over the wire. A value that is a text is the text of the body, JSON or XML. */
        String body() {
            return value instanceof String text ? text : Json.of(value).text();
        }

        /** The operation and the side of it that the example shows. */
        String where() {
            return operation + (status == 0 ? " request" : " " + status) + " '" + name + "'";
        }
    }
}
