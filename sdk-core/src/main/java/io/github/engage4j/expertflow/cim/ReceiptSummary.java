package io.github.engage4j.expertflow.cim;

import org.jspecify.annotations.Nullable;

/**
 * What a purchase costs in all. The amounts are whole: the server takes no fractions. Its constructor is not API: components get added.
 *
 * @param subtotal the sum of the things
 * @param shippingCost the shipping
 * @param totalTax the taxes
 * @param totalCost all together
 */
public record ReceiptSummary(
        @Nullable Long subtotal,
        @Nullable Long shippingCost,
        @Nullable Long totalTax,
        @Nullable Long totalCost) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .subtotal(subtotal)
                .shippingCost(shippingCost)
                .totalTax(totalTax)
                .totalCost(totalCost);
    }

    /** Builds a {@link ReceiptSummary}. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long subtotal;
        private @Nullable Long shippingCost;
        private @Nullable Long totalTax;
        private @Nullable Long totalCost;

        private Builder() {}

        /** The sum of the things. */
        public Builder subtotal(@Nullable Long subtotal) {
            this.subtotal = subtotal;
            return this;
        }

        /** The shipping. */
        public Builder shippingCost(@Nullable Long shippingCost) {
            this.shippingCost = shippingCost;
            return this;
        }

        /** The taxes. */
        public Builder totalTax(@Nullable Long totalTax) {
            this.totalTax = totalTax;
            return this;
        }

        /** All together. */
        public Builder totalCost(@Nullable Long totalCost) {
            this.totalCost = totalCost;
            return this;
        }

        /** The summary. */
        public ReceiptSummary build() {
            return new ReceiptSummary(subtotal, shippingCost, totalTax, totalCost);
        }
    }
}
