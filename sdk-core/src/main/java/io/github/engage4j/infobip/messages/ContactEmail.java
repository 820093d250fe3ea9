package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address of a contact card. Its constructor is not API: components get added.
 *
 * @param email the address
 * @param type what it is for, such as {@code WORK}, or null
 */
public record ContactEmail(@Required String email, @Nullable String type) {

    /**
     * An e-mail address of a contact card.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ContactEmail of(String email) {
        return new ContactEmail(Arguments.notBlank("email", email), null);
    }

    /**
     * An e-mail address of a contact card; type may be null.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ContactEmail of(String email, @Nullable String type) {
        return new ContactEmail(Arguments.notBlank("email", email), type);
    }
}
