package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A link with an image or a video. Its constructor is not API: components get added.
 *
 * @param linkUrl the link
 * @param linkTitle its name, or null
 * @param imageUrl where the platform fetches the image, or null
 * @param videoUrl where the platform fetches the video, or null
 */
@TypeName("RICH_LINK")
public record RichLinkContent(
        @Required String linkUrl,
        @Nullable String linkTitle,
        @Nullable String imageUrl,
        @Nullable String videoUrl) implements MessageContent {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .linkUrl(linkUrl)
                .linkTitle(linkTitle)
                .imageUrl(imageUrl)
                .videoUrl(videoUrl);
    }

    /** Builds a {@link RichLinkContent}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String linkUrl;
        private @Nullable String linkTitle;
        private @Nullable String imageUrl;
        private @Nullable String videoUrl;

        private Builder() {}

        /** The link. Required. */
        public Builder linkUrl(@Nullable String linkUrl) {
            this.linkUrl = linkUrl;
            return this;
        }

        /** Its name. */
        public Builder linkTitle(@Nullable String linkTitle) {
            this.linkTitle = linkTitle;
            return this;
        }

        /** Where the platform fetches the image. */
        public Builder imageUrl(@Nullable String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        /** Where the platform fetches the video. */
        public Builder videoUrl(@Nullable String videoUrl) {
            this.videoUrl = videoUrl;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public RichLinkContent build() {
            return new RichLinkContent(Arguments.notBlank("linkUrl", linkUrl), linkTitle, imageUrl, videoUrl);
        }
    }
}
