package io.github.engage4j.infobip.messages.apple;

import org.jspecify.annotations.Nullable;

/**
 * What shows before a form. Its constructor is not API: components get added.
 *
 * @param header the heading, or null
 * @param splashText the text, or null
 * @param buttonTitle what stands on the button, or null
 * @param imageIdentifier the image, by its identifier, or null
 */
public record AppleFormSplash(
        @Nullable String header,
        @Nullable String splashText,
        @Nullable String buttonTitle,
        @Nullable String imageIdentifier) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .header(header)
                .splashText(splashText)
                .buttonTitle(buttonTitle)
                .imageIdentifier(imageIdentifier);
    }

    /** Builds a {@link AppleFormSplash}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String header;
        private @Nullable String splashText;
        private @Nullable String buttonTitle;
        private @Nullable String imageIdentifier;

        private Builder() {}

        /** The heading. */
        public Builder header(@Nullable String header) {
            this.header = header;
            return this;
        }

        /** The text. */
        public Builder splashText(@Nullable String splashText) {
            this.splashText = splashText;
            return this;
        }

        /** What stands on the button. */
        public Builder buttonTitle(@Nullable String buttonTitle) {
            this.buttonTitle = buttonTitle;
            return this;
        }

        /** The image, by its identifier. */
        public Builder imageIdentifier(@Nullable String imageIdentifier) {
            this.imageIdentifier = imageIdentifier;
            return this;
        }

        /** What was set, as a value of its own. */
        public AppleFormSplash build() {
            return new AppleFormSplash(header, splashText, buttonTitle, imageIdentifier);
        }
    }
}
