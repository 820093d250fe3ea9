package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A text.
 *
 * @param markdownText the text, which may be Markdown; some pages of the documentation require it, others do not
 */
@TypeName("PLAIN")
public record PlainBody(@Nullable String markdownText) implements CimBody {

    /**
     * A text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static PlainBody of(String markdownText) {
        return new PlainBody(markdownText).checked();
    }

    @Override
    public PlainBody checked() {
        Arguments.notBlank("body.markdownText", markdownText);
        return this;
    }
}
