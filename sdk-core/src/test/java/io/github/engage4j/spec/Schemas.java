package io.github.engage4j.spec;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.engage4j.api.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of a specification, made as strict as requests need it: a member that no schema names is wrong, as a misspelt one would
 * be, and a member that is only read must not be sent. OpenAPI 3.1 writes its schemas in JSON Schema 2020-12. Thread-safe.
 */
final class Schemas {

    private static final String ID = "https://specification.example.com/";

    /** Dates come with a colon in their offset, without, and without an offset, all called date-time. */
    private static final String DATE_TIME =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})?$";

    private final Schema root;
    private final Map<String, Schema> used = new ConcurrentHashMap<>();

    Schemas(Json spec) {
        String strict = Json.of(strict(spec.tree(), parts(spec.tree(), new HashSet<>()), ""))
                .text();
        this.root = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(ID), strict, InputFormat.JSON);
    }

    /** What is wrong with a value, by the schema at a JSON pointer. */
    synchronized List<Error> errors(String pointer, String json) {
        return used.computeIfAbsent(
                        pointer,
                        at -> root.getRefSchema(SchemaLocation.of("#" + at).getFragment()))
                .validate(json, InputFormat.JSON);
    }

    /** The schemas that others are put together of: they do not know all members. */
    private static Set<Object> parts(Object tree, Set<Object> parts) {
        if (tree instanceof Map<?, ?> map) {
            if (map.get("allOf") instanceof List<?> all) {
                all.forEach(part -> parts.add(part instanceof Map<?, ?> ref ? ref.get("$ref") : part));
            }
            map.values().forEach(value -> parts(value, parts));
        } else if (tree instanceof List<?> list) {
            list.forEach(value -> parts(value, parts));
        }
        return parts;
    }

    private static Object strict(Object tree, Set<Object> parts, String at) {
        if (tree instanceof List<?> list) {
            List<Object> strict = new ArrayList<>();
            list.forEach(item -> strict.add(strict(item, parts, at + "/-")));
            return strict;
        }
        if (!(tree instanceof Map<?, ?> map)) {
            return tree;
        }
        Map<String, Object> strict = new LinkedHashMap<>();
        map.forEach((name, value) -> strict.put((String) name, strict(value, parts, at + "/" + name)));
        if ("date-time".equals(strict.get("format"))) {
            strict.put("pattern", DATE_TIME);
        }
        boolean part = at.endsWith("/allOf/-") || parts.contains("#" + at);
        if (map.get("properties") instanceof Map<?, ?> || map.get("allOf") instanceof List<?>) {
            withoutReadOnly(strict);
            if (!part) {
                strict.putIfAbsent("unevaluatedProperties", false);
            }
        }
        return strict;
    }

    private static void withoutReadOnly(Map<String, Object> schema) {
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            Set<Object> read = new HashSet<>();
            properties.forEach((name, member) -> {
                if (member instanceof Map<?, ?> facts && Boolean.TRUE.equals(facts.get("readOnly"))) {
                    read.add(name);
                }
            });
            properties.keySet().removeAll(read);
            if (schema.get("required") instanceof List<?> required) {
                required.removeAll(read);
            }
        }
    }
}
