package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mood that the answers of a form show.
 *
 * @param result the mood
 * @param color the colour that it is shown in
 * @param others what it had besides when it was read, which is written again
 */
public record FormSentiment(
        @Nullable String result,
        @Nullable String color,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** A mood and its colour. */
    public static FormSentiment of(@Nullable String result, @Nullable String color) {
        return new FormSentiment(result, color, Absent.map());
    }
}
