package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A video.
 *
 * @param url where the platform fetches it
 * @param caption the text beside it, or null
 */
@TypeName("VIDEO")
public record VideoContent(@Required String url, @Nullable String caption) implements MessageContent {

    /** A video without a caption. */
    public static VideoContent of(String url) {
        return new VideoContent(Arguments.notBlank("url", url), null);
    }

    /** A video with a caption. */
    public static VideoContent of(String url, String caption) {
        return new VideoContent(Arguments.notBlank("url", url), Arguments.notBlank("caption", caption));
    }
}
