package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * A product of a catalogue. Its constructor is not API: components get added.
 *
 * @param catalogId the catalogue
 * @param productRetailerId the product in the catalogue
 */
public record ProductAction(
        @Required String catalogId, @Required String productRetailerId) {

    /**
     * A product of a catalogue.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ProductAction of(String catalogId, String productRetailerId) {
        return new ProductAction(
                Arguments.notBlank("catalogId", catalogId), Arguments.notBlank("productRetailerId", productRetailerId));
    }
}
