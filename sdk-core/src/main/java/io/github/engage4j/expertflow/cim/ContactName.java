package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name of a contact.
 *
 * @param formattedName the whole name
 * @param additionalNameDetails its parts, or null, under keys of your choice: Expertflow's sample has first_name and last_name
 * @param others what it had besides when it was read, which is written again
 */
public record ContactName(
        @Nullable String formattedName,
        @Nullable Json additionalNameDetails,
        @OtherMembers Map<String, @Nullable Object> others) {

    /**
     * A whole name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static ContactName of(String formattedName) {
        return new ContactName(formattedName, null, Absent.map()).checked("name");
    }

    /**
     * A whole name and its parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static ContactName of(String formattedName, @Nullable Json additionalNameDetails) {
        return new ContactName(formattedName, additionalNameDetails, Absent.map()).checked("name");
    }

    ContactName checked(String path) {
        Arguments.notBlank(path + ".formattedName", formattedName);
        return this;
    }
}
