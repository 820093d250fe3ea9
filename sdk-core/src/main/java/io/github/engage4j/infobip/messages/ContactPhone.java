package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A phone number of a contact card. Its constructor is not API: components get added.
 *
 * @param phone the number
 * @param type what it is for, such as {@code WORK} or {@code CELL}, or null
 * @param waId the number as WhatsApp knows it, or null
 */
public record ContactPhone(
        @Required String phone,
        @Nullable String type,
        @Nullable String waId) {

    /**
     * A phone number of a contact card.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ContactPhone of(String phone) {
        return new ContactPhone(Arguments.notBlank("phone", phone), null, null);
    }

    /**
     * A phone number of a contact card; what is null is left out.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ContactPhone of(String phone, @Nullable String type, @Nullable String waId) {
        return new ContactPhone(Arguments.notBlank("phone", phone), type, waId);
    }
}
