package io.github.engage4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of what is covered is made from the operations: the failure shows what belongs there. */
class ReadmeCoverageTest {

    private static final String START = "<!-- coverage -->\n";
    private static final String END = "<!-- /coverage -->";

    @Test
    void theTableOfWhatIsCoveredIsThatOfTheOperations() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));

        assertThat(readme).contains(START, END);
        assertThat(readme.substring(readme.indexOf(START) + START.length(), readme.indexOf(END)))
                .isEqualTo(table());
    }

    private static String table() {
        Map<SpecTable.Line, List<OperationLines.Line>> specs = OperationLines.all().stream()
                .collect(Collectors.groupingBy(OperationLines.Line::spec, LinkedHashMap::new, Collectors.toList()));
        List<String> rows =
                new ArrayList<>(List.of("| Platform | Product | Operations | Areas |", "| --- | --- | ---: | --- |"));
        specs.forEach((spec, lines) -> rows.add("| " + lines.get(0).platform() + " | " + spec.name() + " | "
                + lines.size() + " | " + areas(lines) + " |"));
        return String.join("\n", rows) + "\n";
    }

    private static String areas(List<OperationLines.Line> lines) {
        Map<String, Long> areas = lines.stream()
                .collect(Collectors.groupingBy(OperationLines.Line::area, TreeMap::new, Collectors.counting()));
        return areas.entrySet().stream()
                .map(area -> area.getKey() + " " + area.getValue())
                .collect(Collectors.joining(", "));
    }
}
