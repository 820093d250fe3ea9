package io.github.engage4j.infobip.outbound;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A document. Its constructor is not API: components get added.
 *
 * @param url its URL
 * @param text a text below it
 * @param filename the name of the file
 */
@TypeName("DOCUMENT")
public record OutboundDocument(
        @Required String url,
        @Nullable String text,
        @Nullable String filename) implements OutboundBody {

    /**
     * A document.
     *
     * @throws IllegalArgumentException if the URL is blank
     */
    public static OutboundDocument of(String url) {
        return new OutboundDocument(Arguments.notBlank("url", url), null, null);
    }

    /**
     * A document with a text below it.
     *
     * @throws IllegalArgumentException if the URL is blank
     */
    public static OutboundDocument of(String url, @Nullable String text) {
        return new OutboundDocument(Arguments.notBlank("url", url), text, null);
    }

    /** The same with a name for the file. */
    public OutboundDocument withFilename(@Nullable String filename) {
        return new OutboundDocument(url, text, filename);
    }
}
