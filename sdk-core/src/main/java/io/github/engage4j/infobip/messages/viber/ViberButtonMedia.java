package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * An image on a button. Its constructor is not API: components get added.
 *
 * @param imageUrl where the platform fetches it
 * @param imageScaleType how it fills its place, or null
 */
public record ViberButtonMedia(
        @Required String imageUrl, @Nullable ViberImageScaleType imageScaleType) {

    /**
     * An image on a button.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ViberButtonMedia of(String imageUrl) {
        return new ViberButtonMedia(Arguments.notBlank("imageUrl", imageUrl), null);
    }

    /**
     * An image on a button; imageScaleType may be null.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ViberButtonMedia of(String imageUrl, @Nullable ViberImageScaleType imageScaleType) {
        return new ViberButtonMedia(Arguments.notBlank("imageUrl", imageUrl), imageScaleType);
    }
}
