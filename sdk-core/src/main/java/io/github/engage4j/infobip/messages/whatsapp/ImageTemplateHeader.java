package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A header with an image. No official example shows it: it is taken to look like the one with a video. Its constructor is not API:
 * components get added.
 *
 * @param url where the platform fetches it
 */
@TypeName("IMAGE")
public record ImageTemplateHeader(@Required String url) implements TemplateHeader {

    /**
     * A header with an image.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ImageTemplateHeader of(String url) {
        return new ImageTemplateHeader(Arguments.notBlank("url", url));
    }
}
