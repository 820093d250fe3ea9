package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A page with a field to write in. Its constructor is not API: components get added.
 *
 * @param pageIdentifier how other pages refer to it
 * @param title the heading, or null
 * @param subtitle what stands below it, or null
 * @param nextPageIdentifier the page after it, or null
 * @param submitForm whether the form is sent after it, or null
 * @param hintText what helps to fill it in, or null
 * @param options what can be written, or null
 */
@TypeName("INPUT")
public record AppleInputPage(
        @Required String pageIdentifier,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String nextPageIdentifier,
        @Nullable Boolean submitForm,
        @Nullable String hintText,
        @Nullable AppleInputOptions options)
        implements AppleFormPage {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .pageIdentifier(pageIdentifier)
                .title(title)
                .subtitle(subtitle)
                .nextPageIdentifier(nextPageIdentifier)
                .submitForm(submitForm)
                .hintText(hintText)
                .options(options);
    }

    /** Builds a {@link AppleInputPage}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String pageIdentifier;
        private @Nullable String title;
        private @Nullable String subtitle;
        private @Nullable String nextPageIdentifier;
        private @Nullable Boolean submitForm;
        private @Nullable String hintText;
        private @Nullable AppleInputOptions options;

        private Builder() {}

        /** How other pages refer to it. Required. */
        public Builder pageIdentifier(@Nullable String pageIdentifier) {
            this.pageIdentifier = pageIdentifier;
            return this;
        }

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

        /** The page after it. */
        public Builder nextPageIdentifier(@Nullable String nextPageIdentifier) {
            this.nextPageIdentifier = nextPageIdentifier;
            return this;
        }

        /** Whether the form is sent after it. */
        public Builder submitForm(@Nullable Boolean submitForm) {
            this.submitForm = submitForm;
            return this;
        }

        /** What helps to fill it in. */
        public Builder hintText(@Nullable String hintText) {
            this.hintText = hintText;
            return this;
        }

        /** What can be written. */
        public Builder options(@Nullable AppleInputOptions options) {
            this.options = options;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public AppleInputPage build() {
            return new AppleInputPage(
                    Arguments.notBlank("pageIdentifier", pageIdentifier),
                    title,
                    subtitle,
                    nextPageIdentifier,
                    submitForm,
                    hintText,
                    options);
        }
    }
}
