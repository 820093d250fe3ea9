package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A header with a video. Its constructor is not API: components get added.
 *
 * @param url where the platform fetches it
 */
@TypeName("VIDEO")
public record VideoTemplateHeader(@Required String url) implements TemplateHeader {

    /**
     * A header with a video.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static VideoTemplateHeader of(String url) {
        return new VideoTemplateHeader(Arguments.notBlank("url", url));
    }
}
