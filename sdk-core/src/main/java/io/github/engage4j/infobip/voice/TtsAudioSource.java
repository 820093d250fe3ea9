package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A text that is spoken to callers. Its constructor is not API: components get added.
 *
 * @param text the text
 * @param language its language
 * @param isLanguageSelectedManually whether the language was chosen by hand
 * @param voice who speaks it
 * @param speechRate how fast it is spoken, 1 being the usual
 * @param fileDescriptor the file that the speech was put into; only examples of hold configurations have it, it cannot be set
 */
public record TtsAudioSource(
        @Nullable String text,
        @Nullable String language,
        @Nullable Boolean isLanguageSelectedManually,
        @Nullable TtsVoice voice,
        @Nullable Double speechRate,
        @Nullable String fileDescriptor) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this text's values. */
    public Builder toBuilder() {
        return builder()
                .text(text)
                .language(language)
                .isLanguageSelectedManually(isLanguageSelectedManually)
                .voice(voice)
                .speechRate(speechRate);
    }

    /** Builds a {@link TtsAudioSource}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String text;
        private @Nullable String language;
        private @Nullable Boolean isLanguageSelectedManually;
        private @Nullable TtsVoice voice;
        private @Nullable Double speechRate;

        private Builder() {}

        /**
         * The text, at most 1,400 characters; it may hold the placeholders that {@link VoiceSettingsApi#listTtsPlaceholders} lists.
         * Required.
         */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Its language, at most 36 characters, such as {@code en-gb}. Required. */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /** Whether the language was chosen by hand, which the platform relates to its own detection of languages. */
        public Builder isLanguageSelectedManually(@Nullable Boolean isLanguageSelectedManually) {
            this.isLanguageSelectedManually = isLanguageSelectedManually;
            return this;
        }

        /** Who speaks it. Required. */
        public Builder voice(@Nullable TtsVoice voice) {
            this.voice = voice;
            return this;
        }

        /** How fast it is spoken: 0.5 to 2, 1 being the usual. Required. */
        public Builder speechRate(@Nullable Double speechRate) {
            this.speechRate = speechRate;
            return this;
        }

        /**
         * The text with its voice.
         *
         * @throws IllegalArgumentException if something required is missing, blank or too long, or the speech rate is out of range
         */
        public TtsAudioSource build() {
            return new TtsAudioSource(
                    Arguments.atMost(1400, "text", Arguments.required("text", text)),
                    Arguments.atMost(36, "language", Arguments.notBlank("language", language)),
                    isLanguageSelectedManually,
                    Arguments.required("voice", voice),
                    speed(),
                    null);
        }

        private double speed() {
            double rate = Arguments.required("speechRate", speechRate);
            if (!(rate >= 0.5 && rate <= 2)) {
                throw new IllegalArgumentException("speechRate must be 0.5 to 2, but is " + rate);
            }
            return rate;
        }
    }
}
