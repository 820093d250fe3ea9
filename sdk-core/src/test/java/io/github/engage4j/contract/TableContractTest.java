package io.github.engage4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/delivery-contract.md to its word that each of its rows is a test of the same name. */
class TableContractTest {

    private static final Path SOURCES = Path.of("src/test/java/io/github/engage4j/contract");
    private static final Pattern NAME = Pattern.compile("`([a-z][A-Za-z0-9]{5,})`");
    private static final Pattern TEST = Pattern.compile("\n    void (\\w+)\\(");

    @Test
    void eachRowNamesATestThatExists() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/delivery-contract.md")).stream()
                .filter(line -> line.startsWith("|") && line.contains("`"))
                .toList();
        Set<String> named = new TreeSet<>();
        for (String row : rows) {
            String last = row.substring(row.lastIndexOf('|', row.length() - 2));
            assertThat(NAME.matcher(last).find()).as(row).isTrue();
            NAME.matcher(last).results().forEach(name -> named.add(name.group(1)));
        }

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(tests()).containsAll(named);
    }

    private static Set<String> tests() throws IOException {
        Set<String> tests = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                Matcher matcher = TEST.matcher(Files.readString(file));
                matcher.results().forEach(test -> tests.add(test.group(1)));
            }
        }
        return tests;
    }
}
