package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import java.util.List;

/**
 * Products of a catalogue, in sections. Its constructor is not API: components get added.
 *
 * @param catalogId the catalogue
 * @param sections the sections
 */
public record MultiProductAction(@Required String catalogId, List<ProductSection> sections) {

    /**
     * Products of a catalogue, in sections.
     *
     * @throws IllegalArgumentException if an argument is blank or empty
     */
    public static MultiProductAction of(String catalogId, List<ProductSection> sections) {
        return new MultiProductAction(
                Arguments.notBlank("catalogId", catalogId), Arguments.notEmpty("sections", sections));
    }
}
