package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import java.util.List;

/**
 * The buttons of an interactive message. Its constructor is not API: components get added.
 *
 * @param buttons the buttons
 */
public record ButtonsAction(List<InteractiveButton> buttons) {

    /**
     * The buttons of an interactive message.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static ButtonsAction of(List<InteractiveButton> buttons) {
        return new ButtonsAction(Arguments.notEmpty("buttons", buttons));
    }
}
