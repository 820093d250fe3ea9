package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sticker. Its constructor is not API: components get added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param mediaUrl where its picture is; the documentation requires it, the server does not
 * @param stickerId its id, or null
 * @param additionalDetails any more details, or null: any JSON, though the documentation calls it a text
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("STICKER")
public record StickerBody(
        @Nullable String markdownText,
        @Nullable String mediaUrl,
        @Nullable String stickerId,
        @Nullable Json additionalDetails,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .markdownText(markdownText)
                .mediaUrl(mediaUrl)
                .stickerId(stickerId)
                .additionalDetails(additionalDetails)
                .others(others);
    }

    @Override
    public StickerBody checked() {
        Arguments.optionalNotBlank("body.mediaUrl", mediaUrl);
        Arguments.optionalNotBlank("body.stickerId", stickerId);
        Checks.oneOf("body", "mediaUrl and stickerId", mediaUrl, stickerId);
        return this;
    }

    /** Builds a {@link StickerBody}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String markdownText;
        private @Nullable String mediaUrl;
        private @Nullable String stickerId;
        private @Nullable Json additionalDetails;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** The text beside it, which may be Markdown. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /** Where its picture is; the documentation requires it, the server does not. */
        public Builder mediaUrl(@Nullable String mediaUrl) {
            this.mediaUrl = mediaUrl;
            return this;
        }

        /** Its id. */
        public Builder stickerId(@Nullable String stickerId) {
            this.stickerId = stickerId;
            return this;
        }

        /** Any more details, or null: any JSON, though the documentation calls it a text. */
        public Builder additionalDetails(@Nullable Json additionalDetails) {
            this.additionalDetails = additionalDetails;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /**
         * The body.
         *
         * @throws IllegalArgumentException if it has neither a link nor an id, or one is blank
         */
        public StickerBody build() {
            return new StickerBody(markdownText, mediaUrl, stickerId, additionalDetails, others).checked();
        }
    }
}
