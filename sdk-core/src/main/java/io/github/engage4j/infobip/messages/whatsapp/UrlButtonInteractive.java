package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A button that opens an address. Its constructor is not API: components get added.
 *
 * @param header what stands above the body, or null
 * @param body the text
 * @param footer what stands below the body, or null
 * @param action the button
 */
@TypeName("URL_BUTTON")
public record UrlButtonInteractive(
        @Nullable InteractiveHeader header,
        @Required InteractiveText body,
        @Nullable InteractiveText footer,
        @Required UrlButtonAction action)
        implements Interactive {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .header(header)
                .body(body.text())
                .footer(footer == null ? null : footer.text())
                .action(action);
    }

    /** Builds a {@link UrlButtonInteractive}. Not thread-safe. */
    public static final class Builder {

        private @Nullable InteractiveHeader header;
        private @Nullable String body;
        private @Nullable String footer;
        private @Nullable UrlButtonAction action;

        private Builder() {}

        /** What stands above the body. */
        public Builder header(@Nullable InteractiveHeader header) {
            this.header = header;
            return this;
        }

        /** The text. Required. */
        public Builder body(@Nullable String body) {
            this.body = body;
            return this;
        }

        /** What stands below the body. */
        public Builder footer(@Nullable String footer) {
            this.footer = footer;
            return this;
        }

        /** The button. Required. */
        public Builder action(@Nullable UrlButtonAction action) {
            this.action = action;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public UrlButtonInteractive build() {
            return new UrlButtonInteractive(
                    header,
                    InteractiveText.of(Arguments.notBlank("body", body)),
                    footer == null ? null : InteractiveText.of(footer),
                    Arguments.required("action", action));
        }
    }
}
