package io.github.engage4j.infobip.messages.viber;

import org.jspecify.annotations.Nullable;

/**
 * The frame of a button. Its constructor is not API: components get added.
 *
 * @param cornerRadius how round its corners are, or null
 * @param borderWidth how thick it is, or null
 * @param borderColor its colour, or null
 */
public record ViberFrame(
        @Nullable Integer cornerRadius,
        @Nullable Integer borderWidth,
        @Nullable String borderColor) {

    /** The frame of a button. */
    public static ViberFrame of(
            @Nullable Integer cornerRadius, @Nullable Integer borderWidth, @Nullable String borderColor) {
        return new ViberFrame(cornerRadius, borderWidth, borderColor);
    }
}
