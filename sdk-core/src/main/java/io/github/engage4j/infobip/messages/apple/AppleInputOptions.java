package io.github.engage4j.infobip.messages.apple;

import org.jspecify.annotations.Nullable;

/**
 * What can be written in a field. Its constructor is not API: components get added.
 *
 * @param labelText what stands beside it, or null
 * @param prefixText what stands before what is written, or null
 * @param placeholder what shows while it is empty, or null
 * @param required whether it must be filled in, or null
 * @param regex what it must match, or null
 * @param inputType its kind, such as {@code multiline}, or null
 * @param maximumCharacterCount how many characters it takes, or null
 * @param keyboardType the keyboard, by Apple's name, or null
 * @param appleTextContentType what is asked for, by Apple's name, or null
 */
public record AppleInputOptions(
        @Nullable String labelText,
        @Nullable String prefixText,
        @Nullable String placeholder,
        @Nullable Boolean required,
        @Nullable String regex,
        @Nullable String inputType,
        @Nullable Integer maximumCharacterCount,
        @Nullable String keyboardType,
        @Nullable String appleTextContentType) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .labelText(labelText)
                .prefixText(prefixText)
                .placeholder(placeholder)
                .required(required)
                .regex(regex)
                .inputType(inputType)
                .maximumCharacterCount(maximumCharacterCount)
                .keyboardType(keyboardType)
                .appleTextContentType(appleTextContentType);
    }

    /** Builds a {@link AppleInputOptions}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String labelText;
        private @Nullable String prefixText;
        private @Nullable String placeholder;
        private @Nullable Boolean required;
        private @Nullable String regex;
        private @Nullable String inputType;
        private @Nullable Integer maximumCharacterCount;
        private @Nullable String keyboardType;
        private @Nullable String appleTextContentType;

        private Builder() {}

        /** What stands beside it. */
        public Builder labelText(@Nullable String labelText) {
            this.labelText = labelText;
            return this;
        }

        /** What stands before what is written. */
        public Builder prefixText(@Nullable String prefixText) {
            this.prefixText = prefixText;
            return this;
        }

        /** What shows while it is empty. */
        public Builder placeholder(@Nullable String placeholder) {
            this.placeholder = placeholder;
            return this;
        }

        /** Whether it must be filled in. */
        public Builder required(@Nullable Boolean required) {
            this.required = required;
            return this;
        }

        /** What it must match. */
        public Builder regex(@Nullable String regex) {
            this.regex = regex;
            return this;
        }

        /** Its kind, such as {@code multiline}. */
        public Builder inputType(@Nullable String inputType) {
            this.inputType = inputType;
            return this;
        }

        /** How many characters it takes. */
        public Builder maximumCharacterCount(@Nullable Integer maximumCharacterCount) {
            this.maximumCharacterCount = maximumCharacterCount;
            return this;
        }

        /** The keyboard, by Apple's name. */
        public Builder keyboardType(@Nullable String keyboardType) {
            this.keyboardType = keyboardType;
            return this;
        }

        /** What is asked for, by Apple's name. */
        public Builder appleTextContentType(@Nullable String appleTextContentType) {
            this.appleTextContentType = appleTextContentType;
            return this;
        }

        /** What was set, as a value of its own. */
        public AppleInputOptions build() {
            return new AppleInputOptions(
                    labelText,
                    prefixText,
                    placeholder,
                    required,
                    regex,
                    inputType,
                    maximumCharacterCount,
                    keyboardType,
                    appleTextContentType);
        }
    }
}
