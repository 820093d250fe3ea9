package io.github.engage4j.infobip.messages.rcs;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a card shows. Its constructor is not API: components get added.
 *
 * @param title the heading, or null
 * @param description the text, or null
 * @param media the image or video, or null
 * @param suggestions what the customer can tap; the form is not documented
 */
public record RcsCard(
        @Nullable String title,
        @Nullable String description,
        @Nullable RcsCardMedia media,
        List<Json> suggestions) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder().title(title).description(description).media(media).suggestions(suggestions);
    }

    /** Builds a {@link RcsCard}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String description;
        private @Nullable RcsCardMedia media;
        private List<Json> suggestions = Absent.list();

        private Builder() {}

        /** The heading. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** The text. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** The image or video. */
        public Builder media(@Nullable RcsCardMedia media) {
            this.media = media;
            return this;
        }

        /** What the customer can tap; the form is not documented. */
        public Builder suggestions(List<Json> suggestions) {
            this.suggestions = suggestions;
            return this;
        }

        /** What was set, as a value of its own. */
        public RcsCard build() {
            return new RcsCard(title, description, media, Absent.copy(suggestions));
        }
    }
}
