package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A document.
 *
 * @param url where the platform fetches it
 * @param caption the text beside it, or null
 */
@TypeName("DOCUMENT")
public record DocumentContent(
        @Required String url, @Nullable String caption) implements MessageContent {

    /** A document without a caption. */
    public static DocumentContent of(String url) {
        return new DocumentContent(Arguments.notBlank("url", url), null);
    }

    /** A document with a caption. */
    public static DocumentContent of(String url, String caption) {
        return new DocumentContent(Arguments.notBlank("url", url), Arguments.notBlank("caption", caption));
    }
}
