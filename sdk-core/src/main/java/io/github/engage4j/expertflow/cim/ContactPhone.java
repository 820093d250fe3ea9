package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import org.jspecify.annotations.Nullable;

/**
 * A phone number of a contact.
 *
 * @param phone the number
 * @param additionalPhoneDetails any more details, or null, such as its type
 */
public record ContactPhone(@Nullable String phone, @Nullable Json additionalPhoneDetails) {

    /** A number. */
    public static ContactPhone of(String phone) {
        return new ContactPhone(phone, null);
    }

    /** A number with more details. */
    public static ContactPhone of(String phone, @Nullable Json additionalPhoneDetails) {
        return new ContactPhone(phone, additionalPhoneDetails);
    }
}
