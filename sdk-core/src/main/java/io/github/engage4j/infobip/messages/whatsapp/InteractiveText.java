package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * A text of an interactive message. Its constructor is not API: components get added.
 *
 * @param text the text
 */
public record InteractiveText(@Required String text) {

    /**
     * A text of an interactive message.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static InteractiveText of(String text) {
        return new InteractiveText(Arguments.notBlank("text", text));
    }
}
