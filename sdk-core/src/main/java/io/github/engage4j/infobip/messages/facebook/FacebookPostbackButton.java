package io.github.engage4j.infobip.messages.facebook;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A button that answers. Its constructor is not API: components get added.
 *
 * @param title what stands on it
 * @param payload what comes back when it is tapped
 */
@TypeName("POSTBACK")
public record FacebookPostbackButton(
        @Required String title, @Required String payload) implements FacebookButton {

    /**
     * A button that answers.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static FacebookPostbackButton of(String title, String payload) {
        return new FacebookPostbackButton(Arguments.notBlank("title", title), Arguments.notBlank("payload", payload));
    }
}
