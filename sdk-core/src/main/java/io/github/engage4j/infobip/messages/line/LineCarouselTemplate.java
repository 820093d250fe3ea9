package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cards side by side. Its constructor is not API: components get added.
 *
 * @param columns the cards
 * @param imageAspectRatio the shape of the images, or null
 * @param imageSize how the images fill their places, or null
 */
@TypeName("CAROUSEL")
public record LineCarouselTemplate(
        List<LineColumn> columns,
        @Nullable LineImageAspectRatio imageAspectRatio,
        @Nullable LineImageSize imageSize) implements LineTemplate {

    /**
     * Cards side by side.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static LineCarouselTemplate of(List<LineColumn> columns) {
        return new LineCarouselTemplate(Arguments.notEmpty("columns", columns), null, null);
    }

    /**
     * Cards side by side; what is null is left out.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static LineCarouselTemplate of(
            List<LineColumn> columns,
            @Nullable LineImageAspectRatio imageAspectRatio,
            @Nullable LineImageSize imageSize) {
        return new LineCarouselTemplate(Arguments.notEmpty("columns", columns), imageAspectRatio, imageSize);
    }
}
