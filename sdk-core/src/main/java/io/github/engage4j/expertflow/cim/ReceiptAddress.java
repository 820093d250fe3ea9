package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a purchase is sent. Its constructor is not API: components get added.
 *
 * @param street1 street and number
 * @param street2 more of it, or null
 * @param city the city
 * @param postalCode the postal code
 * @param state the state or region, or null
 * @param country the country
 * @param others what it had besides when it was read, which is written again
 */
public record ReceiptAddress(
        @Nullable String street1,
        @Nullable String street2,
        @Nullable String city,
        @Nullable String postalCode,
        @Nullable String state,
        @Nullable String country,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .street1(street1)
                .street2(street2)
                .city(city)
                .postalCode(postalCode)
                .state(state)
                .country(country)
                .others(others);
    }

    /** Builds a {@link ReceiptAddress}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String street1;
        private @Nullable String street2;
        private @Nullable String city;
        private @Nullable String postalCode;
        private @Nullable String state;
        private @Nullable String country;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** Street and number. */
        public Builder street1(@Nullable String street1) {
            this.street1 = street1;
            return this;
        }

        /** More of it. */
        public Builder street2(@Nullable String street2) {
            this.street2 = street2;
            return this;
        }

        /** The city. */
        public Builder city(@Nullable String city) {
            this.city = city;
            return this;
        }

        /** The postal code. */
        public Builder postalCode(@Nullable String postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        /** The state or region. */
        public Builder state(@Nullable String state) {
            this.state = state;
            return this;
        }

        /** The country. */
        public Builder country(@Nullable String country) {
            this.country = country;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /** The address. */
        public ReceiptAddress build() {
            return new ReceiptAddress(street1, street2, city, postalCode, state, country, others);
        }
    }
}
