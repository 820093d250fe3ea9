package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be chosen on a page. Its constructor is not API: components get added.
 *
 * @param identifier its identifier
 * @param title its name
 * @param value what comes back when it is chosen, or null
 * @param nextPageIdentifier the page after it, or null
 * @param imageIdentifier the image, by its identifier, or null
 */
public record AppleFormItem(
        @Required String identifier,
        @Required String title,
        @Nullable String value,
        @Nullable String nextPageIdentifier,
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
                .value(value)
                .nextPageIdentifier(nextPageIdentifier)
                .imageIdentifier(imageIdentifier);
    }

    /** Builds a {@link AppleFormItem}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String identifier;
        private @Nullable String title;
        private @Nullable String value;
        private @Nullable String nextPageIdentifier;
        private @Nullable String imageIdentifier;

        private Builder() {}

        /** Its identifier. Required. */
        public Builder identifier(@Nullable String identifier) {
            this.identifier = identifier;
            return this;
        }

        /** Its name. Required. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** What comes back when it is chosen. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** The page after it. */
        public Builder nextPageIdentifier(@Nullable String nextPageIdentifier) {
            this.nextPageIdentifier = nextPageIdentifier;
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
        public AppleFormItem build() {
            return new AppleFormItem(
                    Arguments.notBlank("identifier", identifier),
                    Arguments.notBlank("title", title),
                    value,
                    nextPageIdentifier,
                    imageIdentifier);
        }
    }
}
