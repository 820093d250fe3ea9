package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a purchase costs in all. The amounts are whole: the server takes no fractions. Its constructor is not API: components get added.
 *
 * @param subtotal the sum of the things
 * @param shippingCost the shipping
 * @param totalTax the taxes
 * @param totalCost all together
 * @param others what it had besides when it was read, which is written again
 */
public record ReceiptSummary(
        @Nullable Long subtotal,
        @Nullable Long shippingCost,
        @Nullable Long totalTax,
        @Nullable Long totalCost,
        @OtherMembers Map<String, @Nullable Object> others) {

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
                .totalCost(totalCost)
                .others(others);
    }

    /** Builds a {@link ReceiptSummary}. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long subtotal;
        private @Nullable Long shippingCost;
        private @Nullable Long totalTax;
        private @Nullable Long totalCost;
        private Map<String, @Nullable Object> others = Absent.map();

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

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /** The summary. */
        public ReceiptSummary build() {
            return new ReceiptSummary(subtotal, shippingCost, totalTax, totalCost, others);
        }
    }
}
