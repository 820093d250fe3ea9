package io.github.engage4j.expertflow.cim;

import org.jspecify.annotations.Nullable;

/**
 * The mood that the answers of a form show.
 *
 * @param result the mood
 * @param color the colour that it is shown in
 */
public record FormSentiment(
        @Nullable String result, @Nullable String color) {

    /** A mood and its colour. */
    public static FormSentiment of(@Nullable String result, @Nullable String color) {
        return new FormSentiment(result, color);
    }
}
