package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param location the place; one table of the documentation writes its members with capitals, the server does not
 * @param additionalDetails any more details, or null: any JSON, though the documentation calls it a text
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("LOCATION")
public record LocationBody(
        @Nullable String markdownText,
        @Nullable Location location,
        @Nullable Json additionalDetails,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /**
     * A place.
     *
     * @throws IllegalArgumentException if the place is missing or not on earth
     */
    public static LocationBody of(Location location) {
        return new LocationBody(null, location, null, Absent.map()).checked();
    }

    /**
     * A place with a text and more details, such as its name and address.
     *
     * @throws IllegalArgumentException if the place is missing or not on earth
     */
    public static LocationBody of(@Nullable String markdownText, Location location, @Nullable Json additionalDetails) {
        return new LocationBody(markdownText, location, additionalDetails, Absent.map()).checked();
    }

    @Override
    public LocationBody checked() {
        Checks.part("body.location", Arguments.required("body.location", location), Location::checked);
        return this;
    }
}
