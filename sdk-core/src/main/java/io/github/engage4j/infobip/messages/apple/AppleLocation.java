package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A place. Its constructor is not API: components get added.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param radius how far around; that it is in metres is an assumption, or null
 * @param title its name, or null
 */
public record AppleLocation(
        @Required Double latitude,
        @Required Double longitude,
        @Nullable Double radius,
        @Nullable String title) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder().latitude(latitude).longitude(longitude).radius(radius).title(title);
    }

    /** Builds a {@link AppleLocation}. Not thread-safe. */
    public static final class Builder {

        private @Nullable Double latitude;
        private @Nullable Double longitude;
        private @Nullable Double radius;
        private @Nullable String title;

        private Builder() {}

        /** Degrees north. Required. */
        public Builder latitude(@Nullable Double latitude) {
            this.latitude = latitude;
            return this;
        }

        /** Degrees east. Required. */
        public Builder longitude(@Nullable Double longitude) {
            this.longitude = longitude;
            return this;
        }

        /** How far around; that it is in metres is an assumption. */
        public Builder radius(@Nullable Double radius) {
            this.radius = radius;
            return this;
        }

        /** Its name. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing
         */
        public AppleLocation build() {
            return new AppleLocation(
                    Arguments.required("latitude", latitude),
                    Arguments.required("longitude", longitude),
                    radius,
                    title);
        }
    }
}
