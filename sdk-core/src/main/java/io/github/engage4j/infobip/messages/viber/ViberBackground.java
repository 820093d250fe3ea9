package io.github.engage4j.infobip.messages.viber;

import org.jspecify.annotations.Nullable;

/**
 * What is behind a button. Its constructor is not API: components get added.
 *
 * @param color a colour, such as {@code #00ffff}, or null
 * @param frame the frame, or null
 * @param mediaUrl where the platform fetches an image, or null
 * @param mediaType the kind of that image, or null
 * @param mediaScaleType how the image fills its place, or null
 * @param gifLoop whether a moving image starts anew at its end, or null
 */
public record ViberBackground(
        @Nullable String color,
        @Nullable ViberFrame frame,
        @Nullable String mediaUrl,
        @Nullable String mediaType,
        @Nullable ViberImageScaleType mediaScaleType,
        @Nullable Boolean gifLoop) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .color(color)
                .frame(frame)
                .mediaUrl(mediaUrl)
                .mediaType(mediaType)
                .mediaScaleType(mediaScaleType)
                .gifLoop(gifLoop);
    }

    /** Builds a {@link ViberBackground}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String color;
        private @Nullable ViberFrame frame;
        private @Nullable String mediaUrl;
        private @Nullable String mediaType;
        private @Nullable ViberImageScaleType mediaScaleType;
        private @Nullable Boolean gifLoop;

        private Builder() {}

        /** A colour, such as {@code #00ffff}. */
        public Builder color(@Nullable String color) {
            this.color = color;
            return this;
        }

        /** The frame. */
        public Builder frame(@Nullable ViberFrame frame) {
            this.frame = frame;
            return this;
        }

        /** Where the platform fetches an image. */
        public Builder mediaUrl(@Nullable String mediaUrl) {
            this.mediaUrl = mediaUrl;
            return this;
        }

        /** The kind of that image. */
        public Builder mediaType(@Nullable String mediaType) {
            this.mediaType = mediaType;
            return this;
        }

        /** How the image fills its place. */
        public Builder mediaScaleType(@Nullable ViberImageScaleType mediaScaleType) {
            this.mediaScaleType = mediaScaleType;
            return this;
        }

        /** Whether a moving image starts anew at its end. */
        public Builder gifLoop(@Nullable Boolean gifLoop) {
            this.gifLoop = gifLoop;
            return this;
        }

        /** What was set, as a value of its own. */
        public ViberBackground build() {
            return new ViberBackground(color, frame, mediaUrl, mediaType, mediaScaleType, gifLoop);
        }
    }
}
