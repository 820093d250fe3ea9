package io.github.engage4j.infobip.messages.facebook;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A button that opens an address. Its constructor is not API: components get added.
 *
 * @param title what stands on it
 * @param url what it opens
 */
@TypeName("URL")
public record FacebookUrlButton(
        @Required String title, @Required String url) implements FacebookButton {

    /**
     * A button that opens an address.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static FacebookUrlButton of(String title, String url) {
        return new FacebookUrlButton(Arguments.notBlank("title", title), Arguments.notBlank("url", url));
    }
}
