package io.github.engage4j.infobip.messages.facebook;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card. Its constructor is not API: components get added.
 *
 * @param title the heading
 * @param subtitle what stands below it, or null
 * @param imageUrl where the platform fetches the image, or null
 * @param defaultAction the address that opens when the card is tapped, or null
 * @param buttons the buttons
 */
public record FacebookElement(
        @Required String title,
        @Nullable String subtitle,
        @Nullable String imageUrl,
        @Nullable String defaultAction,
        List<FacebookButton> buttons) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .title(title)
                .subtitle(subtitle)
                .imageUrl(imageUrl)
                .defaultAction(defaultAction)
                .buttons(buttons);
    }

    /** Builds a {@link FacebookElement}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String subtitle;
        private @Nullable String imageUrl;
        private @Nullable String defaultAction;
        private List<FacebookButton> buttons = Absent.list();

        private Builder() {}

        /** The heading. Required. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** What stands below it. */
        public Builder subtitle(@Nullable String subtitle) {
            this.subtitle = subtitle;
            return this;
        }

        /** Where the platform fetches the image. */
        public Builder imageUrl(@Nullable String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        /** The address that opens when the card is tapped. */
        public Builder defaultAction(@Nullable String defaultAction) {
            this.defaultAction = defaultAction;
            return this;
        }

        /** The buttons. */
        public Builder buttons(List<FacebookButton> buttons) {
            this.buttons = buttons;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public FacebookElement build() {
            return new FacebookElement(
                    Arguments.notBlank("title", title), subtitle, imageUrl, defaultAction, Absent.copy(buttons));
        }
    }
}
