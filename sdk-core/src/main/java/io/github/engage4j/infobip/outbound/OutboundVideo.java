package io.github.engage4j.infobip.outbound;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A video. Its constructor is not API: components get added.
 *
 * @param url its URL
 * @param text a text below it
 * @param thumbnailUrl the URL of its preview, which Viber needs and the other channels ignore
 */
@TypeName("VIDEO")
public record OutboundVideo(
        @Required String url,
        @Nullable String text,
        @Nullable String thumbnailUrl) implements OutboundBody {

    /**
     * A video.
     *
     * @throws IllegalArgumentException if the URL is blank
     */
    public static OutboundVideo of(String url) {
        return new OutboundVideo(Arguments.notBlank("url", url), null, null);
    }

    /**
     * A video with a text below it.
     *
     * @throws IllegalArgumentException if the URL is blank
     */
    public static OutboundVideo of(String url, @Nullable String text) {
        return new OutboundVideo(Arguments.notBlank("url", url), text, null);
    }

    /** The same with a preview, which Viber needs and the other channels ignore. */
    public OutboundVideo withThumbnailUrl(@Nullable String thumbnailUrl) {
        return new OutboundVideo(url, text, thumbnailUrl);
    }
}
