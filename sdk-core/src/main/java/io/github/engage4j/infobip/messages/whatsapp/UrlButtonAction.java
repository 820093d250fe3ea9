package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * A button that opens an address. Its constructor is not API: components get added.
 *
 * @param displayText what stands on it
 * @param url what it opens
 */
public record UrlButtonAction(
        @Required String displayText, @Required String url) {

    /**
     * A button that opens an address.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static UrlButtonAction of(String displayText, String url) {
        return new UrlButtonAction(Arguments.notBlank("displayText", displayText), Arguments.notBlank("url", url));
    }
}
