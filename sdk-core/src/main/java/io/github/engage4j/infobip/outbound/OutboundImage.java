package io.github.engage4j.infobip.outbound;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * An image. Its constructor is not API: components get added.
 *
 * @param url its URL
 * @param text a text below it
 */
@TypeName("IMAGE")
public record OutboundImage(@Required String url, @Nullable String text) implements OutboundBody {

    /**
     * An image.
     *
     * @throws IllegalArgumentException if the URL is blank
     */
    public static OutboundImage of(String url) {
        return new OutboundImage(Arguments.notBlank("url", url), null);
    }

    /**
     * An image with a text below it.
     *
     * @throws IllegalArgumentException if the URL is blank
     */
    public static OutboundImage of(String url, @Nullable String text) {
        return new OutboundImage(Arguments.notBlank("url", url), text);
    }
}
