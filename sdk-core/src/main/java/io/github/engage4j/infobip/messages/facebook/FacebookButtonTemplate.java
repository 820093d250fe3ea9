package io.github.engage4j.infobip.messages.facebook;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;

/**
 * A text with buttons. Its constructor is not API: components get added.
 *
 * @param text the text
 * @param buttons the buttons
 */
@TypeName("BUTTON")
public record FacebookButtonTemplate(@Required String text, List<FacebookButton> buttons) implements FacebookTemplate {

    /**
     * A text with buttons.
     *
     * @throws IllegalArgumentException if an argument is blank or empty
     */
    public static FacebookButtonTemplate of(String text, List<FacebookButton> buttons) {
        return new FacebookButtonTemplate(Arguments.notBlank("text", text), Arguments.notEmpty("buttons", buttons));
    }
}
