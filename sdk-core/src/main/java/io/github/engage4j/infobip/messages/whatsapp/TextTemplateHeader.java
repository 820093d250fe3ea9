package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A header with a text. Its constructor is not API: components get added.
 *
 * @param placeholder the value in the text
 */
@TypeName("TEXT")
public record TextTemplateHeader(@Required String placeholder) implements TemplateHeader {

    /**
     * A header with a text.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static TextTemplateHeader of(String placeholder) {
        return new TextTemplateHeader(Arguments.notBlank("placeholder", placeholder));
    }
}
