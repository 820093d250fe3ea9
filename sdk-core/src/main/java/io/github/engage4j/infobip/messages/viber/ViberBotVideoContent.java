package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A video of a Viber bot. Its constructor is not API: components get added.
 *
 * @param url where the platform fetches it
 * @param size its size in bytes; the platform wants it as a text, or null
 * @param caption the text beside it, or null
 * @param thumbnailUrl where the platform fetches a still, or null
 * @param fileName its name, or null
 * @param duration its length; that it is in seconds is an assumption, or null
 */
@TypeName("VIBER_BOT_VIDEO")
public record ViberBotVideoContent(
        @Required String url,
        @Nullable String size,
        @Nullable String caption,
        @Nullable String thumbnailUrl,
        @Nullable String fileName,
        @Nullable Integer duration)
        implements MessageContent {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .url(url)
                .size(size)
                .caption(caption)
                .thumbnailUrl(thumbnailUrl)
                .fileName(fileName)
                .duration(duration);
    }

    /** Builds a {@link ViberBotVideoContent}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String url;
        private @Nullable String size;
        private @Nullable String caption;
        private @Nullable String thumbnailUrl;
        private @Nullable String fileName;
        private @Nullable Integer duration;

        private Builder() {}

        /** Where the platform fetches it. Required. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Its size in bytes; the platform wants it as a text. */
        public Builder size(@Nullable String size) {
            this.size = size;
            return this;
        }

        /** The text beside it. */
        public Builder caption(@Nullable String caption) {
            this.caption = caption;
            return this;
        }

        /** Where the platform fetches a still. */
        public Builder thumbnailUrl(@Nullable String thumbnailUrl) {
            this.thumbnailUrl = thumbnailUrl;
            return this;
        }

        /** Its name. */
        public Builder fileName(@Nullable String fileName) {
            this.fileName = fileName;
            return this;
        }

        /** Its length; that it is in seconds is an assumption. */
        public Builder duration(@Nullable Integer duration) {
            this.duration = duration;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public ViberBotVideoContent build() {
            return new ViberBotVideoContent(
                    Arguments.notBlank("url", url), size, caption, thumbnailUrl, fileName, duration);
        }
    }
}
