package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * A button. Its constructor is not API: components get added.
 *
 * @param type what it does
 * @param title what stands on it
 * @param payload the address that it opens, or what comes back when it is tapped
 */
public record LiveChatButton(
        @Required LiveChatButtonType type,
        @Required String title,
        @Required String payload) {

    /** A button that opens an address. */
    public static LiveChatButton url(String title, String url) {
        return new LiveChatButton(
                LiveChatButtonType.URL, Arguments.notBlank("title", title), Arguments.notBlank("url", url));
    }

    /** A button that answers with a payload. */
    public static LiveChatButton postback(String title, String payload) {
        return new LiveChatButton(
                LiveChatButtonType.POSTBACK,
                Arguments.notBlank("title", title),
                Arguments.notBlank("payload", payload));
    }
}
