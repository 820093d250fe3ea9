package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import java.util.List;

/**
 * A text with buttons. Its constructor is not API: components get added.
 *
 * @param text the text
 * @param buttonPayloads the buttons
 */
public record LiveChatButtons(@Required String text, List<LiveChatButton> buttonPayloads) {

    /**
     * A text with buttons.
     *
     * @throws IllegalArgumentException if an argument is blank or empty
     */
    public static LiveChatButtons of(String text, List<LiveChatButton> buttonPayloads) {
        return new LiveChatButtons(
                Arguments.notBlank("text", text), Arguments.notEmpty("buttonPayloads", buttonPayloads));
    }
}
