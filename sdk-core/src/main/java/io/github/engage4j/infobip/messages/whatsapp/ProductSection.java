package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Products under one heading. Its constructor is not API: components get added.
 *
 * @param title the heading, or null
 * @param productItems the products
 */
public record ProductSection(@Nullable String title, List<ProductItem> productItems) {

    /**
     * Products under one heading.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static ProductSection of(List<ProductItem> productItems) {
        return new ProductSection(null, Arguments.notEmpty("productItems", productItems));
    }

    /**
     * Products under one heading; title may be null.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static ProductSection of(@Nullable String title, List<ProductItem> productItems) {
        return new ProductSection(title, Arguments.notEmpty("productItems", productItems));
    }
}
