package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the body of an interactive message. Its constructor is not API: components get added.
 *
 * @param type what it shows
 * @param text the text, or null
 * @param url where the platform fetches the media, or null
 */
public record InteractiveHeader(
        @Required InteractiveHeaderType type,
        @Nullable String text,
        @Nullable String url) {

    /** A header with a text. */
    public static InteractiveHeader text(String text) {
        return new InteractiveHeader(InteractiveHeaderType.TEXT, Arguments.notBlank("text", text), null);
    }

    /** A header with media, which the platform fetches from an address. */
    public static InteractiveHeader media(InteractiveHeaderType type, String url) {
        return new InteractiveHeader(Arguments.required("type", type), null, Arguments.notBlank("url", url));
    }
}
