package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A text with buttons. Its constructor is not API: components get added.
 *
 * @param buttonType the channel that the buttons are made for
 * @param button the text and the buttons
 */
@TypeName("BUTTON")
public record ButtonContent(
        @Required ButtonChannel buttonType, @Required LiveChatButtons button) implements MessageContent {

    /** A text with buttons, for live chat. */
    public static ButtonContent of(LiveChatButtons button) {
        return new ButtonContent(ButtonChannel.LIVECHAT, Arguments.required("button", button));
    }
}
