package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;

/**
 * Contact cards, on WhatsApp and Viber bots. Its constructor is not API: components get added.
 *
 * @param contacts the cards
 */
@TypeName("CONTACT")
public record ContactContent(List<Contact> contacts) implements MessageContent {

    /**
     * Contact cards, on WhatsApp and Viber bots.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static ContactContent of(List<Contact> contacts) {
        return new ContactContent(Arguments.notEmpty("contacts", contacts));
    }
}
