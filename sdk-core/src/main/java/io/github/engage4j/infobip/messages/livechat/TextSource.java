package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A text. Its constructor is not API: components get added.
 *
 * @param text the text
 */
@TypeName("TEXT")
public record TextSource(@Required String text) implements LiveChatQuickReplySource {

    /**
     * A text.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static TextSource of(String text) {
        return new TextSource(Arguments.notBlank("text", text));
    }
}
