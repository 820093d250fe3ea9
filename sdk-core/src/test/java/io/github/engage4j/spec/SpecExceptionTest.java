package io.github.engage4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpecExceptionTest {

    @BeforeEach
    void needsTheSpecifications() {
        OpenApi.assumeGiven();
    }

    @Test
    void everyExampleOfARequestIsValidButForTheNamedExceptions() {
        Set<Fault> faults = new LinkedHashSet<>();
        for (SpecTable.Line line : SpecTable.LINES) {
            line.rows().stream().filter(row -> line.described()).forEach(row -> {
                SpecOperation operation = line.spec().operation(row.operation().id());
                faults.addAll(faults(line.spec(), operation, operation.facts().at("requestBody")));
            });
        }

        assertThat(faults)
                .filteredOn(fault -> SpecException.ALL.stream().noneMatch(exception -> exception.covers(fault)))
                .isEmpty();
    }

    @Test
    void everyExceptionIsShownByAnExample() {
        assertThat(SpecException.ALL)
                .filteredOn(exception -> !isShown(exception))
                .isEmpty();
    }

    /** In its own place, or further down in what another operation takes or gives. */
    private static boolean isShown(SpecException exception) {
        OpenApi spec = SpecTable.LINES.stream()
                .filter(line -> line.described())
                .map(SpecTable.Line::spec)
                .filter(any -> any.operations().stream()
                        .anyMatch(operation -> operation.id().equals(exception.operation())))
                .findFirst()
                .orElseThrow();
        SpecOperation operation = spec.operation(exception.operation());
        SpecOperation shownBy = spec.operation(exception.shownBy());
        return Stream.of(operation, shownBy)
                .flatMap(schema -> Stream.of(
                                shownBy.facts().at("requestBody"),
                                shownBy.facts().at("responses", "200"))
                        .flatMap(examples -> faults(spec, schema, examples).stream()))
                .anyMatch(fault -> fault.place().endsWith(exception.place()));
    }

    /** What an operation would find wrong with the examples at a place of a specification. */
    private static List<Fault> faults(OpenApi spec, SpecOperation operation, Object place) {
        return examples(place).stream()
                .flatMap(example -> RequestCheck.faults(spec, operation, example).stream())
                .toList();
    }

    private static List<Json> examples(Object place) {
        List<Json> found = new ArrayList<>();
        if (place != null && Json.of(place).at("content") instanceof Map<?, ?> contents) {
            for (Object content : contents.values()) {
                if (Json.of(content).at("examples") instanceof Map<?, ?> examples) {
                    examples.values().forEach(example -> found.add(Json.of(example)));
                }
            }
        }
        return found.stream().map(SpecExceptionTest::value).toList();
    }

    /** One example is a text that lacks a comma; and a member that is null is one that is absent. */
    private static Json value(Json example) {
        Object value = example.at("value");
        return Json.of(withoutNulls(
                value instanceof String text
                        ? Json.parse(text.replace("\"INTERACTIVE\"\n", "\"INTERACTIVE\",\n"))
                                .tree()
                        : value));
    }

    private static Object withoutNulls(Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(SpecExceptionTest::withoutNulls).toList();
        }
        if (!(tree instanceof Map<?, ?> map)) {
            return tree;
        }
        Map<Object, Object> rest = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                rest.put(name, withoutNulls(value));
            }
        });
        return rest;
    }
}
