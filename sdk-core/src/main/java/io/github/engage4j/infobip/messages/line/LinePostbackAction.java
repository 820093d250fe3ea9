package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Answers with data. Its constructor is not API: components get added.
 *
 * @param data what comes back
 * @param label what stands on the button, or null
 * @param displayText what shows as the customer's words, or null
 * @param text a text that the platform answers, or null
 */
@TypeName("POSTBACK")
public record LinePostbackAction(
        @Required String data,
        @Nullable String label,
        @Nullable String displayText,
        @Nullable String text) implements LineAction {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder().data(data).label(label).displayText(displayText).text(text);
    }

    /** Builds a {@link LinePostbackAction}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String data;
        private @Nullable String label;
        private @Nullable String displayText;
        private @Nullable String text;

        private Builder() {}

        /** What comes back. Required. */
        public Builder data(@Nullable String data) {
            this.data = data;
            return this;
        }

        /** What stands on the button. */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /** What shows as the customer's words. */
        public Builder displayText(@Nullable String displayText) {
            this.displayText = displayText;
            return this;
        }

        /** A text that the platform answers. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public LinePostbackAction build() {
            return new LinePostbackAction(Arguments.notBlank("data", data), label, displayText, text);
        }
    }
}
