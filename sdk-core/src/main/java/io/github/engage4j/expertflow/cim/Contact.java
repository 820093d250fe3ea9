package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation to get in touch with.
 *
 * @param name its name
 * @param phones its phone numbers
 * @param additionalContactDetails any more details, or null, under keys of your choice: Expertflow's sample has addresses, emails, org,
 *     urls, ims and birthday
 */
public record Contact(
        @Nullable ContactName name,
        List<ContactPhone> phones,
        @Nullable Json additionalContactDetails) {

    /**
     * A name and phone numbers.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Contact of(ContactName name, List<ContactPhone> phones) {
        return new Contact(name, List.copyOf(phones), null).checked("contact");
    }

    /**
     * A name and phone numbers with more details.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Contact of(ContactName name, List<ContactPhone> phones, @Nullable Json additionalContactDetails) {
        return new Contact(name, List.copyOf(phones), additionalContactDetails).checked("contact");
    }

    Contact checked(String path) {
        Checks.part(path + ".name", name, ContactName::checked);
        return this;
    }
}
