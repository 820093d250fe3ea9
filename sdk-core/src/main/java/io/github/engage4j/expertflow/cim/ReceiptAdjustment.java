package io.github.engage4j.expertflow.cim;

import org.jspecify.annotations.Nullable;

/**
 * What was taken off a price.
 *
 * @param name why
 * @param amount how much; whole, because the server takes no fractions
 */
public record ReceiptAdjustment(
        @Nullable String name, @Nullable Long amount) {

    /** An amount and its reason. */
    public static ReceiptAdjustment of(String name, long amount) {
        return new ReceiptAdjustment(name, amount);
    }
}
