package io.github.engage4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's Java is that of the examples, which the compiler has seen. */
class ReadmeTest {

    private static final Pattern SNIPPET = Pattern.compile("<!-- snippet: (\\w+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("[ ]*// readme: (?!end)(\\w+)\n(.*?)\n[ ]*// readme: end", Pattern.DOTALL);

    @Test
    void everySnippetIsARegionOfAnExample() throws IOException {
        assertThat(snippets()).isNotEmpty().isEqualTo(regions());
    }

    @Test
    void everyJavaBlockIsASnippet() throws IOException {
        assertThat(Pattern.compile("```java").matcher(readme()).results().count())
                .isEqualTo(snippets().size());
    }

    private static Map<String, String> snippets() throws IOException {
        return matches(SNIPPET, readme());
    }

    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new LinkedHashMap<>();
        for (String folder : List.of("main", "test")) {
            try (Stream<Path> files = Files.walk(Path.of("src", folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    regions.putAll(matches(REGION, Files.readString(file)));
                }
            }
        }
        return regions;
    }

    private static Map<String, String> matches(Pattern pattern, String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2).stripIndent().strip());
        }
        return found;
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "README.md"));
    }
}
