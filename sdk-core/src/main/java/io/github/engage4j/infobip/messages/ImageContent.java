package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * An image.
 *
 * @param url where the platform fetches it
 * @param caption the text beside it, or null
 * @param previewUrl a small image of it, or null; the platform answers it
 */
@TypeName("IMAGE")
public record ImageContent(
        @Required String url,
        @Nullable String caption,
        @Nullable String previewUrl) implements MessageContent {

    /** An image without a caption. */
    public static ImageContent of(String url) {
        return new ImageContent(Arguments.notBlank("url", url), null, null);
    }

    /** An image with a caption. */
    public static ImageContent of(String url, String caption) {
        return new ImageContent(Arguments.notBlank("url", url), Arguments.notBlank("caption", caption), null);
    }
}
