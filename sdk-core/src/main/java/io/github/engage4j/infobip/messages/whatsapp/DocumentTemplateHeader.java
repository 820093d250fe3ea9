package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A header with a document. Its constructor is not API: components get added.
 *
 * @param url where the platform fetches it
 * @param filename the name that the customer sees, or null
 */
@TypeName("DOCUMENT")
public record DocumentTemplateHeader(
        @Required String url, @Nullable String filename) implements TemplateHeader {

    /**
     * A header with a document.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static DocumentTemplateHeader of(String url) {
        return new DocumentTemplateHeader(Arguments.notBlank("url", url), null);
    }

    /**
     * A header with a document; filename may be null.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static DocumentTemplateHeader of(String url, @Nullable String filename) {
        return new DocumentTemplateHeader(Arguments.notBlank("url", url), filename);
    }
}
