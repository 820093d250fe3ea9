package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A customer, of whom an activity names the id only.
 *
 * @param id the customer's id; {@code _id} on the wire, though a table of the documentation says {@code id}
 */
public record Customer(@WireName("_id") @Nullable String id) {

    /**
     * A customer by id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static Customer of(String id) {
        return new Customer(Arguments.notBlank("header.customer._id", id));
    }
}
