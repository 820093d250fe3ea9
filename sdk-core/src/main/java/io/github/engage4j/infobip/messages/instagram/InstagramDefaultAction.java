package io.github.engage4j.infobip.messages.instagram;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * What opens when a card is tapped. Its constructor is not API: components get added.
 *
 * @param url the address
 */
public record InstagramDefaultAction(@Required String url) {

    /**
     * What opens when a card is tapped.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static InstagramDefaultAction of(String url) {
        return new InstagramDefaultAction(Arguments.notBlank("url", url));
    }
}
