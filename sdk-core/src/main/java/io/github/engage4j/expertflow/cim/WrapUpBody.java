package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an agent sums a conversation up.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param wrapups the reasons; the documentation asks for one at least
 * @param note what the agent wrote, or null
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("WRAPUP")
public record WrapUpBody(
        @Nullable String markdownText,
        List<WrapUp> wrapups,
        @Nullable String note,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /**
     * Reasons without a note.
     *
     * @throws IllegalArgumentException if there is no reason, or one is blank
     */
    public static WrapUpBody of(List<WrapUp> wrapups) {
        return new WrapUpBody("", List.copyOf(wrapups), null, Absent.map()).checked();
    }

    /**
     * Reasons and a note.
     *
     * @throws IllegalArgumentException if there is no reason, or one is blank
     */
    public static WrapUpBody of(List<WrapUp> wrapups, @Nullable String note) {
        return new WrapUpBody("", List.copyOf(wrapups), note, Absent.map()).checked();
    }

    @Override
    public WrapUpBody checked() {
        Checks.each("body.wrapups", Arguments.notEmpty("body.wrapups", wrapups), WrapUp::checked);
        return this;
    }
}
