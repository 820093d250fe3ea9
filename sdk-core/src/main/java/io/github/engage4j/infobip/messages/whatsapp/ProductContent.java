package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A product of a catalogue. Its constructor is not API: components get added.
 *
 * @param body the text, or null
 * @param footer what stands below the text, or null
 * @param action the product
 */
@TypeName("WHATSAPP_PRODUCT")
public record ProductContent(
        @Nullable InteractiveText body,
        @Nullable InteractiveText footer,
        @Required ProductAction action) implements MessageContent {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .body(body == null ? null : body.text())
                .footer(footer == null ? null : footer.text())
                .action(action);
    }

    /** Builds a {@link ProductContent}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String body;
        private @Nullable String footer;
        private @Nullable ProductAction action;

        private Builder() {}

        /** The text. */
        public Builder body(@Nullable String body) {
            this.body = body;
            return this;
        }

        /** What stands below the text. */
        public Builder footer(@Nullable String footer) {
            this.footer = footer;
            return this;
        }

        /** The product. Required. */
        public Builder action(@Nullable ProductAction action) {
            this.action = action;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing
         */
        public ProductContent build() {
            return new ProductContent(
                    body == null ? null : InteractiveText.of(body),
                    footer == null ? null : InteractiveText.of(footer),
                    Arguments.required("action", action));
        }
    }
}
