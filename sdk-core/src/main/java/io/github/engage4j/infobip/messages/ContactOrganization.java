package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * The organization of a contact card. Its constructor is not API: components get added.
 *
 * @param company its name
 */
public record ContactOrganization(@Required String company) {

    /**
     * The organization of a contact card.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ContactOrganization of(String company) {
        return new ContactOrganization(Arguments.notBlank("company", company));
    }
}
