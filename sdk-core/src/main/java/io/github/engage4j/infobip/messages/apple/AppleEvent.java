package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What times are for. Its constructor is not API: components get added.
 *
 * @param identifier what comes back with the answer
 * @param title its name, or null
 * @param timeslots the times
 * @param locationItem the place, or null
 * @param imageIdentifier the image, by its identifier, or null
 * @param timezoneOffset the offset of its time zone; that it is in minutes is an assumption, or null
 */
public record AppleEvent(
        @Required String identifier,
        @Nullable String title,
        List<AppleTimeslot> timeslots,
        @Nullable AppleLocation locationItem,
        @Nullable String imageIdentifier,
        @Nullable Integer timezoneOffset) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .identifier(identifier)
                .title(title)
                .timeslots(timeslots)
                .locationItem(locationItem)
                .imageIdentifier(imageIdentifier)
                .timezoneOffset(timezoneOffset);
    }

    /** Builds a {@link AppleEvent}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String identifier;
        private @Nullable String title;
        private List<AppleTimeslot> timeslots = Absent.list();
        private @Nullable AppleLocation locationItem;
        private @Nullable String imageIdentifier;
        private @Nullable Integer timezoneOffset;

        private Builder() {}

        /** What comes back with the answer. Required. */
        public Builder identifier(@Nullable String identifier) {
            this.identifier = identifier;
            return this;
        }

        /** Its name. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** The times. Required. */
        public Builder timeslots(List<AppleTimeslot> timeslots) {
            this.timeslots = timeslots;
            return this;
        }

        /** The place. */
        public Builder locationItem(@Nullable AppleLocation locationItem) {
            this.locationItem = locationItem;
            return this;
        }

        /** The image, by its identifier. */
        public Builder imageIdentifier(@Nullable String imageIdentifier) {
            this.imageIdentifier = imageIdentifier;
            return this;
        }

        /** The offset of its time zone; that it is in minutes is an assumption. */
        public Builder timezoneOffset(@Nullable Integer timezoneOffset) {
            this.timezoneOffset = timezoneOffset;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing, blank or empty
         */
        public AppleEvent build() {
            return new AppleEvent(
                    Arguments.notBlank("identifier", identifier),
                    title,
                    Arguments.notEmpty("timeslots", timeslots),
                    locationItem,
                    imageIdentifier,
                    timezoneOffset);
        }
    }
}
