package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A text.
 *
 * @param markdownText the text, which may be Markdown
 */
@TypeName("PLAIN")
public record PlainBody(@Nullable String markdownText) implements CimBody {

    /**
     * A text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static PlainBody of(String markdownText) {
        return new PlainBody(Arguments.notBlank("body.markdownText", markdownText));
    }
}
