package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded before, in Expertflow's file engine or elsewhere. Its constructor is not API: components get added.
 *
 * @param mediaUrl where it is; one table of the documentation writes URL in capitals there, its samples and the server do not
 * @param thumbnail a small picture of it, or null
 * @param mimeType its media type, such as {@code application/pdf}
 * @param size its size in bytes
 * @param mediaLabel its title, or null; missing in the documentation, and taken by servers of a later object model than 1.17
 * @param mediaName the name of the file, or null; missing in the documentation, and taken by servers of a later object model than 1.17
 * @param others what it had besides when it was read, which is written again
 */
public record Attachment(
        @Nullable String mediaUrl,
        @Nullable String thumbnail,
        @Nullable String mimeType,
        @Nullable Long size,
        @Nullable String mediaLabel,
        @Nullable String mediaName,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .mediaUrl(mediaUrl)
                .thumbnail(thumbnail)
                .mimeType(mimeType)
                .size(size)
                .mediaLabel(mediaLabel)
                .mediaName(mediaName)
                .others(others);
    }

    Attachment checked(String path) {
        Arguments.notBlank(path + ".mediaUrl", mediaUrl);
        Checks.notNegative(path + ".size", size);
        return this;
    }

    /**
     * A file of a media type.
     *
     * @throws IllegalArgumentException if the link is blank
     */
    public static Attachment of(String mediaUrl, String mimeType) {
        return builder().mediaUrl(mediaUrl).mimeType(mimeType).build();
    }

    /** Builds an {@link Attachment}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String mediaUrl;
        private @Nullable String thumbnail;
        private @Nullable String mimeType;
        private @Nullable Long size;
        private @Nullable String mediaLabel;
        private @Nullable String mediaName;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** Where it is; one table of the documentation writes URL in capitals there, its samples and the server do not. Required. */
        public Builder mediaUrl(@Nullable String mediaUrl) {
            this.mediaUrl = mediaUrl;
            return this;
        }

        /** A small picture of it. */
        public Builder thumbnail(@Nullable String thumbnail) {
            this.thumbnail = thumbnail;
            return this;
        }

        /** Its media type, such as {@code application/pdf}. */
        public Builder mimeType(@Nullable String mimeType) {
            this.mimeType = mimeType;
            return this;
        }

        /** Its size in bytes. */
        public Builder size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        /** Its title, or null; missing in the documentation, and taken by servers of a later object model than 1.17. */
        public Builder mediaLabel(@Nullable String mediaLabel) {
            this.mediaLabel = mediaLabel;
            return this;
        }

        /** The name of the file, or null; missing in the documentation, and taken by servers of a later object model than 1.17. */
        public Builder mediaName(@Nullable String mediaName) {
            this.mediaName = mediaName;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /**
         * The attachment.
         *
         * @throws IllegalArgumentException if the link is missing or blank, or the size negative
         */
        public Attachment build() {
            return new Attachment(mediaUrl, thumbnail, mimeType, size, mediaLabel, mediaName, others)
                    .checked("attachment");
        }
    }
}
