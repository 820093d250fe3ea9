package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import java.util.List;

/**
 * A list to choose from. Its constructor is not API: components get added.
 *
 * @param button what stands on the button that opens the list
 * @param sections the parts of the list
 */
public record ListAction(@Required String button, List<ListSection> sections) {

    /**
     * A list to choose from.
     *
     * @throws IllegalArgumentException if an argument is blank or empty
     */
    public static ListAction of(String button, List<ListSection> sections) {
        return new ListAction(Arguments.notBlank("button", button), Arguments.notEmpty("sections", sections));
    }
}
