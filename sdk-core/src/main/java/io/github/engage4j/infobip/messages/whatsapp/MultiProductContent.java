package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Several products of a catalogue. Its constructor is not API: components get added.
 *
 * @param header what stands above the text
 * @param body the text
 * @param footer what stands below the text, or null
 * @param action the products
 */
@TypeName("WHATSAPP_MULTI_PRODUCT")
public record MultiProductContent(
        @Required InteractiveText header,
        @Required InteractiveText body,
        @Nullable InteractiveText footer,
        @Required MultiProductAction action)
        implements MessageContent {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .header(header.text())
                .body(body.text())
                .footer(footer == null ? null : footer.text())
                .action(action);
    }

    /** Builds a {@link MultiProductContent}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String header;
        private @Nullable String body;
        private @Nullable String footer;
        private @Nullable MultiProductAction action;

        private Builder() {}

        /** What stands above the text. Required. */
        public Builder header(@Nullable String header) {
            this.header = header;
            return this;
        }

        /** The text. Required. */
        public Builder body(@Nullable String body) {
            this.body = body;
            return this;
        }

        /** What stands below the text. */
        public Builder footer(@Nullable String footer) {
            this.footer = footer;
            return this;
        }

        /** The products. Required. */
        public Builder action(@Nullable MultiProductAction action) {
            this.action = action;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public MultiProductContent build() {
            return new MultiProductContent(
                    InteractiveText.of(Arguments.notBlank("header", header)),
                    InteractiveText.of(Arguments.notBlank("body", body)),
                    footer == null ? null : InteractiveText.of(footer),
                    Arguments.required("action", action));
        }
    }
}
