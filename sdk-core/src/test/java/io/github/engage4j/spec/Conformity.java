package io.github.engage4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.internal.operations.Catalogue;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.Service;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says whether the requests of a test are as the platform specifies them, where {@code -Dcontract.data} gives the specifications. */
public final class Conformity {

    private Conformity() {}

    /** Checks all that a test sent, unless it is marked as {@link OffSpec}. */
    public static void check(ExtensionContext test, List<RecordedRequest> taken) {
        if (!OpenApi.given() || test.getRequiredTestClass().isAnnotationPresent(OffSpec.class)) {
            return;
        }
        List<Fault> faults = taken.stream()
                .filter(request -> request.getFailure() == null)
                .flatMap(request -> faults(Request.of(request)).stream())
                .distinct()
                .toList();
        OffSpec offSpec = test.getRequiredTestMethod().getAnnotation(OffSpec.class);
        if (offSpec == null) {
            assertThat(faults).as("what the specification does not know").isEmpty();
        } else {
            assertThat(faults)
                    .as("what @OffSpec(\"%s\") speaks of", offSpec.value())
                    .isNotEmpty();
        }
    }

    /** What is wrong with a request and no exception. */
    static List<Fault> faults(Request request) {
        Optional<OperationRow> row = row(request);
        if (row.isEmpty()) {
            return List.of(new Fault("none", "", "no operation for " + request));
        }
        SpecTable.Line line = SpecTable.of(row.get());
        return line.described()
                ? RequestCheck.faults(
                                line.spec(),
                                line.spec().operation(row.get().operation().id()),
                                request)
                        .stream()
                        .filter(fault -> SpecException.ALL.stream().noneMatch(exception -> exception.covers(fault)))
                        .toList()
                : List.of();
    }

    /** The row that a request is for: one whose path has the words wins over one that has an argument there. */
    static Optional<OperationRow> row(Request request) {
        return Catalogue.rows().stream()
                .filter(row -> row.operation().method().equals(request.method())
                        && row.facts()
                                .path()
                                .matches(below(
                                        row.facts().service(), request.url().pathSegments())))
                .min(Comparator.comparing(row -> row.facts().path().arguments().size()));
    }

    /** A path below the root of its service, which Expertflow's gateway serves at a path of its own. */
    private static List<String> below(Service service, List<String> path) {
        return path.get(0).equals(service.gatewayPath()) ? path.subList(1, path.size()) : path;
    }
}
