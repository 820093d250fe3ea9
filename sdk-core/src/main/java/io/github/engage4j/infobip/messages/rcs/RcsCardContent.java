package io.github.engage4j.infobip.messages.rcs;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card. Its constructor is not API: components get added.
 *
 * @param content what it shows
 * @param orientation how its parts are put together, or null
 * @param alignment on which side the image is, or null
 * @param suggestions what the customer can tap; the form is not documented
 */
@TypeName("RCS_CARD")
public record RcsCardContent(
        @Required RcsCard content,
        @Nullable RcsOrientation orientation,
        @Nullable RcsAlignment alignment,
        List<Json> suggestions)
        implements MessageContent {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .content(content)
                .orientation(orientation)
                .alignment(alignment)
                .suggestions(suggestions);
    }

    /** Builds a {@link RcsCardContent}. Not thread-safe. */
    public static final class Builder {

        private @Nullable RcsCard content;
        private @Nullable RcsOrientation orientation;
        private @Nullable RcsAlignment alignment;
        private List<Json> suggestions = Absent.list();

        private Builder() {}

        /** What it shows. Required. */
        public Builder content(@Nullable RcsCard content) {
            this.content = content;
            return this;
        }

        /** How its parts are put together. */
        public Builder orientation(@Nullable RcsOrientation orientation) {
            this.orientation = orientation;
            return this;
        }

        /** On which side the image is. */
        public Builder alignment(@Nullable RcsAlignment alignment) {
            this.alignment = alignment;
            return this;
        }

        /** What the customer can tap; the form is not documented. */
        public Builder suggestions(List<Json> suggestions) {
            this.suggestions = suggestions;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing
         */
        public RcsCardContent build() {
            return new RcsCardContent(
                    Arguments.required("content", content), orientation, alignment, Absent.copy(suggestions));
        }
    }
}
