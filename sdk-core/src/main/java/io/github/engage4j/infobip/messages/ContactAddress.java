package io.github.engage4j.infobip.messages;

import org.jspecify.annotations.Nullable;

/**
 * A postal address of a contact card. Its constructor is not API: components get added.
 *
 * @param street the street, or null
 * @param city the city, or null
 * @param zip the post code, or null
 * @param country the country, or null
 * @param countryCode the code of the country, or null
 * @param type what it is for, such as {@code WORK}, or null
 */
public record ContactAddress(
        @Nullable String street,
        @Nullable String city,
        @Nullable String zip,
        @Nullable String country,
        @Nullable String countryCode,
        @Nullable String type) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .street(street)
                .city(city)
                .zip(zip)
                .country(country)
                .countryCode(countryCode)
                .type(type);
    }

    /** Builds a {@link ContactAddress}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String street;
        private @Nullable String city;
        private @Nullable String zip;
        private @Nullable String country;
        private @Nullable String countryCode;
        private @Nullable String type;

        private Builder() {}

        /** The street. */
        public Builder street(@Nullable String street) {
            this.street = street;
            return this;
        }

        /** The city. */
        public Builder city(@Nullable String city) {
            this.city = city;
            return this;
        }

        /** The post code. */
        public Builder zip(@Nullable String zip) {
            this.zip = zip;
            return this;
        }

        /** The country. */
        public Builder country(@Nullable String country) {
            this.country = country;
            return this;
        }

        /** The code of the country. */
        public Builder countryCode(@Nullable String countryCode) {
            this.countryCode = countryCode;
            return this;
        }

        /** What it is for, such as {@code WORK}. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** What was set, as a value of its own. */
        public ContactAddress build() {
            return new ContactAddress(street, city, zip, country, countryCode, type);
        }
    }
}
