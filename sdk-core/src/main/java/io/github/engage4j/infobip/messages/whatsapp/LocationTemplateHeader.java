package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A header with a place on the map. Its constructor is not API: components get added.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
@TypeName("LOCATION")
public record LocationTemplateHeader(
        @Required Double latitude, @Required Double longitude) implements TemplateHeader {

    /** A header with a place on the map. */
    public static LocationTemplateHeader of(Double latitude, Double longitude) {
        return new LocationTemplateHeader(
                Arguments.required("latitude", latitude), Arguments.required("longitude", longitude));
    }
}
