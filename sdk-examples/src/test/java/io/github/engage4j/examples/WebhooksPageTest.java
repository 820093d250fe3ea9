package io.github.engage4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java of the page about webhooks is that of the examples, but for what needs a framework. */
class WebhooksPageTest {

    private static final Pattern BLOCK = Pattern.compile("<!-- ([\\w: ]+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("[ ]*// docs: (?!end)(\\w+)\n(.*?)\n[ ]*// docs: end", Pattern.DOTALL);

    @Test
    void everySnippetIsARegionOfAnExample() throws IOException {
        Map<String, String> snippets = matches(BLOCK, page());
        snippets.remove("needs Spring");

        Map<String, String> regions = new TreeMap<>();
        for (Path file : examples()) {
            matches(REGION, Files.readString(file)).forEach((name, code) -> regions.put("snippet: " + name, code));
        }
        assertThat(snippets).isNotEmpty().isEqualTo(regions);
    }

    @Test
    void everyJavaBlockSaysWhereItIsFrom() throws IOException {
        assertThat(Pattern.compile("```java").matcher(page()).results().count())
                .isEqualTo(matches(BLOCK, page()).size());
    }

    private static Map<String, String> matches(Pattern pattern, String text) {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2).stripIndent().strip());
        }
        return found;
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return new ArrayList<>(
                    files.filter(path -> path.toString().endsWith(".java")).toList());
        }
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "webhooks.md"));
    }
}
