package io.github.engage4j.testing.internal;

import io.github.engage4j.internal.operations.Catalogue;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.Service;
import io.github.engage4j.testing.RecordedRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/** Finds the operation that a request makes, by the catalogue. */
public final class Router {

    private final Map<Service, List<String>> roots;
    private final Map<Shape, List<OperationRow>> rows;

    /** A router for services, each below a root path of its own. */
    public Router(Map<Service, List<String>> roots) {
        this.roots = roots;
        this.rows = Catalogue.rows().stream()
                .filter(row -> roots.containsKey(row.facts().service()))
                .sorted(Comparator.comparingInt(
                        row -> row.facts().path().arguments().size()))
                .collect(Collectors.groupingBy(this::shape));
    }

    /** The operation with this method and path; of several, the one whose path is written out the most. */
    public Optional<OperationRow> find(String method, List<String> path) {
        return rows.getOrDefault(new Shape(method, path.size()), List.of()).stream()
                .filter(row -> matches(row, path))
                .findFirst();
    }

    /** The request of an operation, with its path taken apart. */
    public ApiRequest request(
            OperationRow row,
            Object caller,
            RecordedRequest recorded,
            HttpUrl url,
            Supplier<SandboxError> invalidBody) {
        List<String> path = below(row, url.pathSegments());
        return new ApiRequest(caller, recorded, url, row.facts().path(), path, invalidBody);
    }

    private List<String> below(OperationRow row, List<String> path) {
        return path.subList(root(row).size(), path.size());
    }

    private boolean matches(OperationRow row, List<String> path) {
        return path.subList(0, root(row).size()).equals(root(row))
                && row.facts().path().matches(below(row, path));
    }

    private List<String> root(OperationRow row) {
        return roots.getOrDefault(row.facts().service(), List.of());
    }

    private Shape shape(OperationRow row) {
        int below = row.operation().pathTemplate().split("/", -1).length - 1;
        return new Shape(row.operation().method(), root(row).size() + below);
    }

    /** What is looked at first, so that a request is compared with few rows. */
    private record Shape(String method, int segments) {}
}
