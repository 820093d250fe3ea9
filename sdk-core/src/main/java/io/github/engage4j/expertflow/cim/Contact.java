package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation to get in touch with.
 *
 * @param name its name
 * @param phones its phone numbers
 * @param additionalContactDetails any more details, or null, under keys of your choice: Expertflow's sample has addresses, emails, org,
 *     urls, ims and birthday
 * @param others what it had besides when it was read, which is written again
 */
public record Contact(
        @Nullable ContactName name,
        List<ContactPhone> phones,
        @Nullable Json additionalContactDetails,
        @OtherMembers Map<String, @Nullable Object> others) {

    /**
     * A name and phone numbers.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Contact of(ContactName name, List<ContactPhone> phones) {
        return new Contact(name, List.copyOf(phones), null, Absent.map()).checked("contact");
    }

    /**
     * A name and phone numbers with more details.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Contact of(ContactName name, List<ContactPhone> phones, @Nullable Json additionalContactDetails) {
        return new Contact(name, List.copyOf(phones), additionalContactDetails, Absent.map()).checked("contact");
    }

    Contact checked(String path) {
        Checks.part(path + ".name", name, ContactName::checked);
        return this;
    }
}
