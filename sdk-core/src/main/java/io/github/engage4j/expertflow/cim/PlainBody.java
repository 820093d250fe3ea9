package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text.
 *
 * @param markdownText the text, which may be Markdown; some pages of the documentation require it, others do not
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("PLAIN")
public record PlainBody(
        @Nullable String markdownText,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others) implements CimBody {

    /**
     * A text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static PlainBody of(String markdownText) {
        return new PlainBody(markdownText, Absent.map()).checked();
    }

    @Override
    public PlainBody checked() {
        Arguments.notBlank("body.markdownText", markdownText);
        return this;
    }
}
