package io.github.engage4j.infobip.messages.facebook;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A button that calls a number. Its constructor is not API: components get added.
 *
 * @param title what stands on it
 * @param payload the phone number
 */
@TypeName("CALL")
public record FacebookCallButton(
        @Required String title, @Required String payload) implements FacebookButton {

    /**
     * A button that calls a number.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static FacebookCallButton of(String title, String payload) {
        return new FacebookCallButton(Arguments.notBlank("title", title), Arguments.notBlank("payload", payload));
    }
}
