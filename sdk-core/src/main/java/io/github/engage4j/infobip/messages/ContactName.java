package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * The name on a contact card. The platform writes its members in two ways, on WhatsApp with underscores and on Viber bots without, so
 * there are two sets of them; {@link #first()}, {@link #last()} and {@link #formatted()} read both. Its constructor is not API:
 * components get added.
 *
 * @param firstName the given name, or null
 * @param lastName the family name, or null
 * @param middleName the middle name, or null
 * @param namePrefix what stands before the name, or null
 * @param nameSuffix what stands after the name, or null
 * @param formattedName the whole name, or null
 * @param whatsAppFirstName the given name on WhatsApp, or null
 * @param whatsAppLastName the family name on WhatsApp, or null
 * @param whatsAppFormattedName the whole name on WhatsApp, or null
 */
public record ContactName(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String middleName,
        @Nullable String namePrefix,
        @Nullable String nameSuffix,
        @Nullable String formattedName,
        @WireName("first_name") @Nullable String whatsAppFirstName,
        @WireName("last_name") @Nullable String whatsAppLastName,
        @WireName("formatted_name") @Nullable String whatsAppFormattedName) {

    /**
     * A name for a card on WhatsApp.
     *
     * @param formatted the whole name
     * @throws IllegalArgumentException if the whole name is blank
     */
    public static ContactName whatsApp(String formatted, @Nullable String first, @Nullable String last) {
        return new ContactName(
                null, null, null, null, null, null, first, last, Arguments.notBlank("formatted", formatted));
    }

    /**
     * A name for a card of a Viber bot.
     *
     * @param formatted the whole name
     * @throws IllegalArgumentException if the whole name is blank
     */
    public static ContactName viberBot(String formatted, @Nullable String first, @Nullable String last) {
        return new ContactName(
                first, last, null, null, null, Arguments.notBlank("formatted", formatted), null, null, null);
    }

    /** The given name, however it is written, or null. */
    public @Nullable String first() {
        return firstName == null ? whatsAppFirstName : firstName;
    }

    /** The family name, however it is written, or null. */
    public @Nullable String last() {
        return lastName == null ? whatsAppLastName : lastName;
    }

    /** The whole name, however it is written, or null. */
    public @Nullable String formatted() {
        return formattedName == null ? whatsAppFormattedName : formattedName;
    }
}
