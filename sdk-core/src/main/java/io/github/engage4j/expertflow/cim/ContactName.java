package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The name of a contact.
 *
 * @param formattedName the whole name
 * @param additionalNameDetails its parts, or null, under keys of your choice: Expertflow's sample has first_name and last_name
 */
public record ContactName(
        @Nullable String formattedName, @Nullable Json additionalNameDetails) {

    /**
     * A whole name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static ContactName of(String formattedName) {
        return new ContactName(formattedName, null).checked("name");
    }

    /**
     * A whole name and its parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static ContactName of(String formattedName, @Nullable Json additionalNameDetails) {
        return new ContactName(formattedName, additionalNameDetails).checked("name");
    }

    ContactName checked(String path) {
        Arguments.notBlank(path + ".formattedName", formattedName);
        return this;
    }
}
