package io.github.engage4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Path SOURCES = Path.of("src/main/java").toAbsolutePath();

    @Test
    void saysWhatEveryPublicTypeAndMethodIsFor() throws IOException {
        assertThat(MissingDocumentation.in(SOURCES, exportedSources())).isEmpty();
    }

    private static List<Path> exportedSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java") && !file.endsWith("package-info.java"))
                    .filter(file ->
                            Stream.of(file.toString().split("[/\\\\]", -1)).noneMatch("internal"::equals))
                    .toList();
        }
    }
}
