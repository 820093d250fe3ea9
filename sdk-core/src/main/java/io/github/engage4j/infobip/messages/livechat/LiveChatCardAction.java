package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * What can be tapped on a card. Its constructor is not API: components get added.
 *
 * @param type what it does
 * @param title what stands on it
 * @param postbackData the address that it opens, or what comes back
 */
public record LiveChatCardAction(
        @Required LiveChatCardActionType type,
        @Required String title,
        @Required String postbackData) {

    /** Opens an address. */
    public static LiveChatCardAction url(String title, String url) {
        return new LiveChatCardAction(
                LiveChatCardActionType.URL, Arguments.notBlank("title", title), Arguments.notBlank("url", url));
    }

    /** Answers with data. */
    public static LiveChatCardAction postback(String title, String postbackData) {
        return new LiveChatCardAction(
                LiveChatCardActionType.POSTBACK_DATA,
                Arguments.notBlank("title", title),
                Arguments.notBlank("postbackData", postbackData));
    }
}
