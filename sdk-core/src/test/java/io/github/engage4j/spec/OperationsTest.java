package io.github.engage4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.internal.operations.Catalogue;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.spec.SpecTable.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue, the API and the specifications name the same operations. What there is stands in target/operations.csv. */
class OperationsTest {

    private static final List<OperationLines.Line> LINES = OperationLines.all();
    private static final int CONVERSATIONS = 128;

    @BeforeAll
    static void writesTheTable() throws IOException {
        List<String> csv = new ArrayList<>(List.of(OperationLines.HEADER));
        LINES.forEach(line -> csv.add(String.join(",", line.cells())));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "operations.csv"), csv);
    }

    @Test
    void everyRowOfTheCatalogueIsDescribedOnce() {
        assertThat(LINES).extracting(OperationLines.Line::row).containsExactlyInAnyOrderElementsOf(Catalogue.rows());
        assertThat(Catalogue.rows()).extracting(row -> row.operation().id()).doesNotHaveDuplicates();
    }

    @Test
    void everyRowHasAMethod() {
        assertThat(LINES).filteredOn(line -> line.methods().isEmpty()).isEmpty();
        assertThat(OperationLines.methods())
                .doesNotContainKeys(OperationLines.WITHOUT_CALL.keySet().stream()
                        .map(row -> row.operation().id())
                        .toArray(String[]::new));
    }

    @Test
    void everyMethodHasARow() {
        assertThat(OperationLines.methods().keySet())
                .isSubsetOf(Catalogue.rows().stream()
                        .map(row -> row.operation().id())
                        .toList());
    }

    @Test
    void everyRowIsAsItsSpecificationHasIt() {
        OpenApi.assumeGiven();
        for (SpecTable.Line line : SpecTable.LINES) {
            for (OperationRow row : line.described() ? line.rows() : List.<OperationRow>of()) {
                SpecOperation operation = line.spec().operation(row.operation().id());
                assertThat(row.operation().method())
                        .as("method of %s", operation)
                        .isEqualTo(operation.method());
                assertThat(row.operation().pathTemplate())
                        .as("path of %s", operation)
                        .isEqualTo(operation.path());
                assertThat(row.facts().limit()).as("limit of %s", operation).isEqualTo(operation.limit());
                if (operation.scopes() != null) {
                    assertThat(List.<Object>copyOf(row.facts().scopes()))
                            .as("scopes of %s", operation)
                            .containsExactlyInAnyOrderElementsOf(operation.scopes());
                }
            }
        }
    }

    @Test
    void everyOperationOfAWholeSpecificationHasARow() {
        OpenApi.assumeGiven();
        SpecTable.LINES.stream()
                .filter(line -> line.extent() == Extent.WHOLE)
                .forEach(line -> assertThat(line.rows())
                        .as("rows of %s", line)
                        .extracting(row -> row.operation().id())
                        .containsExactlyInAnyOrderElementsOf(line.spec().operations().stream()
                                .map(SpecOperation::id)
                                .toList()));
    }

    @Test
    void theOperationsOfTheConversationsApiAreThoseOfItsTable() {
        OpenApi.assumeGiven();
        List<String> official = OpenApi.read("conversations-operations.csv")
                .lines()
                .skip(1)
                .map(OperationsTest::facts)
                .toList();

        assertThat(official).hasSize(CONVERSATIONS);
        assertThat(LINES.stream()
                        .filter(line -> line.spec().name().equals("conversations"))
                        .map(OperationsTest::facts))
                .containsExactlyInAnyOrderElementsOf(official);
    }

    private static String facts(OperationLines.Line line) {
        List<String> cells = line.cells();
        return String.join(" | ", cells.get(2), cells.get(3), cells.get(4), cells.get(7), cells.get(8));
    }

    /** Id, method, path, scopes and limit of a line whose cells may be quoted. */
    private static String facts(String line) {
        String[] cells = Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replaceAll("^\"|\"$", ""))
                .toArray(String[]::new);
        String limit = cells[9].replaceAll(" (cost=1|[(]spec .*)$", "").replaceAll("per 1 m$", "per 1M");
        return String.join(" | ", cells[0], cells[1], cells[2], cells[8], limit);
    }
}
