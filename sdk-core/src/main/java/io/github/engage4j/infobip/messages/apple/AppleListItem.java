package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be chosen. Its constructor is not API: components get added.
 *
 * @param identifier what comes back when it is chosen
 * @param title its name
 * @param subtitle what stands below it, or null
 * @param order its place, from 0, or null
 * @param style its size, or null
 * @param imageIdentifier the image, by its identifier, or null
 */
public record AppleListItem(
        @Required String identifier,
        @Required String title,
        @Nullable String subtitle,
        @Nullable Integer order,
        @Nullable AppleStyle style,
        @Nullable String imageIdentifier) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .identifier(identifier)
                .title(title)
                .subtitle(subtitle)
                .order(order)
                .style(style)
                .imageIdentifier(imageIdentifier);
    }

    /** Builds a {@link AppleListItem}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String identifier;
        private @Nullable String title;
        private @Nullable String subtitle;
        private @Nullable Integer order;
        private @Nullable AppleStyle style;
        private @Nullable String imageIdentifier;

        private Builder() {}

        /** What comes back when it is chosen. Required. */
        public Builder identifier(@Nullable String identifier) {
            this.identifier = identifier;
            return this;
        }

        /** Its name. Required. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** What stands below it. */
        public Builder subtitle(@Nullable String subtitle) {
            this.subtitle = subtitle;
            return this;
        }

        /** Its place, from 0. */
        public Builder order(@Nullable Integer order) {
            this.order = order;
            return this;
        }

        /** Its size. */
        public Builder style(@Nullable AppleStyle style) {
            this.style = style;
            return this;
        }

        /** The image, by its identifier. */
        public Builder imageIdentifier(@Nullable String imageIdentifier) {
            this.imageIdentifier = imageIdentifier;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public AppleListItem build() {
            return new AppleListItem(
                    Arguments.notBlank("identifier", identifier),
                    Arguments.notBlank("title", title),
                    subtitle,
                    order,
                    style,
                    imageIdentifier);
        }
    }
}
