package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An image and a text with buttons. Its constructor is not API: components get added.
 *
 * @param thumbnailImageUrl where the platform fetches the image, or null
 * @param imageBackgroundColor the colour behind the image, such as {@code #FFFFFF}, or null
 * @param title the heading, or null
 * @param text the text
 * @param defaultAction what happens when the image or the text is tapped, or null
 * @param actions what the buttons do
 * @param imageAspectRatio the shape of the image, or null
 * @param imageSize how the image fills its place, or null
 */
@TypeName("BUTTONS")
public record LineButtonsTemplate(
        @Nullable String thumbnailImageUrl,
        @Nullable String imageBackgroundColor,
        @Nullable String title,
        @Required String text,
        @Nullable LineAction defaultAction,
        List<LineAction> actions,
        @Nullable LineImageAspectRatio imageAspectRatio,
        @Nullable LineImageSize imageSize)
        implements LineTemplate {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .thumbnailImageUrl(thumbnailImageUrl)
                .imageBackgroundColor(imageBackgroundColor)
                .title(title)
                .text(text)
                .defaultAction(defaultAction)
                .actions(actions)
                .imageAspectRatio(imageAspectRatio)
                .imageSize(imageSize);
    }

    /** Builds a {@link LineButtonsTemplate}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String thumbnailImageUrl;
        private @Nullable String imageBackgroundColor;
        private @Nullable String title;
        private @Nullable String text;
        private @Nullable LineAction defaultAction;
        private List<LineAction> actions = Absent.list();
        private @Nullable LineImageAspectRatio imageAspectRatio;
        private @Nullable LineImageSize imageSize;

        private Builder() {}

        /** Where the platform fetches the image. */
        public Builder thumbnailImageUrl(@Nullable String thumbnailImageUrl) {
            this.thumbnailImageUrl = thumbnailImageUrl;
            return this;
        }

        /** The colour behind the image, such as {@code #FFFFFF}. */
        public Builder imageBackgroundColor(@Nullable String imageBackgroundColor) {
            this.imageBackgroundColor = imageBackgroundColor;
            return this;
        }

        /** The heading. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** The text. Required. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** What happens when the image or the text is tapped. */
        public Builder defaultAction(@Nullable LineAction defaultAction) {
            this.defaultAction = defaultAction;
            return this;
        }

        /** What the buttons do. Required. */
        public Builder actions(List<LineAction> actions) {
            this.actions = actions;
            return this;
        }

        /** The shape of the image. */
        public Builder imageAspectRatio(@Nullable LineImageAspectRatio imageAspectRatio) {
            this.imageAspectRatio = imageAspectRatio;
            return this;
        }

        /** How the image fills its place. */
        public Builder imageSize(@Nullable LineImageSize imageSize) {
            this.imageSize = imageSize;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing, blank or empty
         */
        public LineButtonsTemplate build() {
            return new LineButtonsTemplate(
                    thumbnailImageUrl,
                    imageBackgroundColor,
                    title,
                    Arguments.notBlank("text", text),
                    defaultAction,
                    Arguments.notEmpty("actions", actions),
                    imageAspectRatio,
                    imageSize);
        }
    }
}
