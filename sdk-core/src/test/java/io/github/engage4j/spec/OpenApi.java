package io.github.engage4j.spec;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.engage4j.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One of the specifications that Infobip publishes, from the folder that {@code -Dcontract.data=DIR} names. Thread-safe. */
final class OpenApi {

    private static final Map<String, OpenApi> LOADED = new ConcurrentHashMap<>();

    private final List<SpecOperation> operations = new ArrayList<>();
    private final Schemas schemas;

    private OpenApi(Json spec) {
        object(spec.at("paths"))
                .forEach((path, methods) -> object(methods)
                        .forEach((method, facts) ->
                                operations.add(operation((String) path, (String) method, Json.of(facts)))));
        this.schemas = new Schemas(spec);
    }

    /** The specification of a product. */
    static OpenApi of(String product) {
        return LOADED.computeIfAbsent(product, name -> new OpenApi(Json.parse(read("openapi", name + ".json"))));
    }

    /** Whether there is anything to compare with. */
    static boolean given() {
        return !System.getProperty("contract.data", "").isEmpty();
    }

    /** Leaves a test out where there is nothing to compare with. */
    static void assumeGiven() {
        assumeTrue(given(), "needs Infobip's specification: -Dcontract.data=DIR");
    }

    /** A file of the data. */
    static String read(String... path) {
        try {
            return Files.readString(Path.of(System.getProperty("contract.data"), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SpecOperation> operations() {
        return operations;
    }

    Schemas schemas() {
        return schemas;
    }

    /** The operation that has an id. */
    SpecOperation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the specification has no " + id));
    }

    private static SpecOperation operation(String path, String method, Json facts) {
        String verb = method.toUpperCase(Locale.ROOT);
        return new SpecOperation(facts.textAt("operationId"), verb, path, facts);
    }

    private static Map<?, ?> object(Object value) {
        return (Map<?, ?>) value;
    }
}
