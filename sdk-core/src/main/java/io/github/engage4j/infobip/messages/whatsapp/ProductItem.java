package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * A product in a section. Its constructor is not API: components get added.
 *
 * @param productRetailerId the product in the catalogue
 */
public record ProductItem(@Required String productRetailerId) {

    /**
     * A product in a section.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ProductItem of(String productRetailerId) {
        return new ProductItem(Arguments.notBlank("productRetailerId", productRetailerId));
    }
}
