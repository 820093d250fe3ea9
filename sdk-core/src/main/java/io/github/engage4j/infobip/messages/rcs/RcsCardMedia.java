package io.github.engage4j.infobip.messages.rcs;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * The image or video of a card. Its constructor is not API: components get added.
 *
 * @param file the file
 * @param thumbnail a small image of it, or null
 * @param height how high it is, or null
 */
public record RcsCardMedia(
        @Required RcsFile file,
        @Nullable RcsFile thumbnail,
        @Nullable RcsMediaHeight height) {

    /** The image or video of a card. */
    public static RcsCardMedia of(RcsFile file) {
        return new RcsCardMedia(Arguments.required("file", file), null, null);
    }

    /** The image or video of a card; what is null is left out. */
    public static RcsCardMedia of(RcsFile file, @Nullable RcsFile thumbnail, @Nullable RcsMediaHeight height) {
        return new RcsCardMedia(Arguments.required("file", file), thumbnail, height);
    }
}
