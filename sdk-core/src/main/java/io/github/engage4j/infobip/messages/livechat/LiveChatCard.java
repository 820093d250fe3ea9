package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card. Its constructor is not API: components get added.
 *
 * @param title the heading
 * @param description the text, or null
 * @param imageUrl where the platform fetches the image, or null
 * @param cardActions what can be tapped
 */
public record LiveChatCard(
        @Required String title,
        @Nullable String description,
        @Nullable String imageUrl,
        List<LiveChatCardAction> cardActions) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .title(title)
                .description(description)
                .imageUrl(imageUrl)
                .cardActions(cardActions);
    }

    /** Builds a {@link LiveChatCard}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String description;
        private @Nullable String imageUrl;
        private List<LiveChatCardAction> cardActions = Absent.list();

        private Builder() {}

        /** The heading. Required. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** The text. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Where the platform fetches the image. */
        public Builder imageUrl(@Nullable String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        /** What can be tapped. */
        public Builder cardActions(List<LiveChatCardAction> cardActions) {
            this.cardActions = cardActions;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public LiveChatCard build() {
            return new LiveChatCard(
                    Arguments.notBlank("title", title), description, imageUrl, Absent.copy(cardActions));
        }
    }
}
