package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Contacts.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param contacts the contacts
 * @param additionalDetails any more details, or null: any JSON, though the documentation calls it a text
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("CONTACT")
public record ContactBody(
        @Nullable String markdownText,
        List<Contact> contacts,
        @Nullable Json additionalDetails,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /**
     * Contacts.
     *
     * @throws IllegalArgumentException if there are none, or one has a blank name
     */
    public static ContactBody of(List<Contact> contacts) {
        return new ContactBody(null, List.copyOf(contacts), null, Absent.map()).checked();
    }

    /**
     * Contacts with a text and more details.
     *
     * @throws IllegalArgumentException if there are none, or one has a blank name
     */
    public static ContactBody of(
            @Nullable String markdownText, List<Contact> contacts, @Nullable Json additionalDetails) {
        return new ContactBody(markdownText, List.copyOf(contacts), additionalDetails, Absent.map()).checked();
    }

    @Override
    public ContactBody checked() {
        Checks.each("body.contacts", Arguments.notEmpty("body.contacts", contacts), Contact::checked);
        return this;
    }
}
