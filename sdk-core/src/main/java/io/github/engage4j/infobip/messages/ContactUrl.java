package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A web address of a contact card. Its constructor is not API: components get added.
 *
 * @param url the address
 * @param type what it is for, such as {@code PROFILE}, or null
 */
public record ContactUrl(@Required String url, @Nullable String type) {

    /**
     * A web address of a contact card.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ContactUrl of(String url) {
        return new ContactUrl(Arguments.notBlank("url", url), null);
    }

    /**
     * A web address of a contact card; type may be null.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ContactUrl of(String url, @Nullable String type) {
        return new ContactUrl(Arguments.notBlank("url", url), type);
    }
}
