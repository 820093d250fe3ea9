package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was bought. Its constructor is not API: components get added.
 *
 * @param title what it is
 * @param subtitle what it is more precisely, or null
 * @param quantity how many; whole
 * @param price the price; whole, because the server takes no fractions
 * @param currency the currency, such as {@code EUR}
 * @param imageUrl a picture of it, or null
 * @param others what it had besides when it was read, which is written again
 */
public record ReceiptElement(
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable Long quantity,
        @Nullable Long price,
        @Nullable String currency,
        @Nullable String imageUrl,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .title(title)
                .subtitle(subtitle)
                .quantity(quantity)
                .price(price)
                .currency(currency)
                .imageUrl(imageUrl)
                .others(others);
    }

    /** Builds a {@link ReceiptElement}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String subtitle;
        private @Nullable Long quantity;
        private @Nullable Long price;
        private @Nullable String currency;
        private @Nullable String imageUrl;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** What it is. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** What it is more precisely. */
        public Builder subtitle(@Nullable String subtitle) {
            this.subtitle = subtitle;
            return this;
        }

        /** How many; whole. */
        public Builder quantity(@Nullable Long quantity) {
            this.quantity = quantity;
            return this;
        }

        /** The price; whole, because the server takes no fractions. */
        public Builder price(@Nullable Long price) {
            this.price = price;
            return this;
        }

        /** The currency, such as {@code EUR}. */
        public Builder currency(@Nullable String currency) {
            this.currency = currency;
            return this;
        }

        /** A picture of it. */
        public Builder imageUrl(@Nullable String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /** The thing. */
        public ReceiptElement build() {
            return new ReceiptElement(title, subtitle, quantity, price, currency, imageUrl, others);
        }
    }
}
