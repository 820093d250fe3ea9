package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A way of delivery. Its constructor is not API: components get added.
 *
 * @param identifier what comes back when it is chosen
 * @param label its name
 * @param detail more about it, or null
 * @param amount what it costs, as a decimal number
 */
public record AppleShippingMethod(
        @Required String identifier,
        @Required String label,
        @Nullable String detail,
        @Required String amount) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder().identifier(identifier).label(label).detail(detail).amount(amount);
    }

    /** Builds a {@link AppleShippingMethod}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String identifier;
        private @Nullable String label;
        private @Nullable String detail;
        private @Nullable String amount;

        private Builder() {}

        /** What comes back when it is chosen. Required. */
        public Builder identifier(@Nullable String identifier) {
            this.identifier = identifier;
            return this;
        }

        /** Its name. Required. */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /** More about it. */
        public Builder detail(@Nullable String detail) {
            this.detail = detail;
            return this;
        }

        /** What it costs, as a decimal number. Required. */
        public Builder amount(@Nullable String amount) {
            this.amount = amount;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public AppleShippingMethod build() {
            return new AppleShippingMethod(
                    Arguments.notBlank("identifier", identifier),
                    Arguments.notBlank("label", label),
                    detail,
                    Arguments.notBlank("amount", amount));
        }
    }
}
