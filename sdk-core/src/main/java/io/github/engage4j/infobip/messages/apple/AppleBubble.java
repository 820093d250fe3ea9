package io.github.engage4j.infobip.messages.apple;

import org.jspecify.annotations.Nullable;

/**
 * How a message shows before or after the customer has dealt with it. Its constructor is not API: components get added.
 *
 * @param title the heading, or null
 * @param subtitle what stands below it, or null
 * @param style its size, or null
 * @param imageIdentifier the image, by its identifier, or null
 */
public record AppleBubble(
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable AppleStyle style,
        @Nullable String imageIdentifier) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder().title(title).subtitle(subtitle).style(style).imageIdentifier(imageIdentifier);
    }

    /** Builds a {@link AppleBubble}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String subtitle;
        private @Nullable AppleStyle style;
        private @Nullable String imageIdentifier;

        private Builder() {}

        /** The heading. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** What stands below it. */
        public Builder subtitle(@Nullable String subtitle) {
            this.subtitle = subtitle;
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

        /** What was set, as a value of its own. */
        public AppleBubble build() {
            return new AppleBubble(title, subtitle, style, imageIdentifier);
        }
    }
}
