package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * An image.
 *
 * @param url where the platform fetches it
 * @param caption the text beside it, or null
 */
@TypeName("IMAGE")
public record ImageContent(String url, @Nullable String caption) implements MessageContent {

    /** An image without a caption. */
    public static ImageContent of(String url) {
        return new ImageContent(Arguments.notBlank("url", url), null);
    }

    /** An image with a caption. */
    public static ImageContent of(String url, String caption) {
        return new ImageContent(Arguments.notBlank("url", url), Arguments.notBlank("caption", caption));
    }
}
