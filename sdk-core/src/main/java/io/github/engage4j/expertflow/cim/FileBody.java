package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file. Its constructor is not API: components get added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param caption the title, or null
 * @param attachment the file
 * @param additionalDetails any more details, or null: any JSON, though the documentation calls it a text
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("FILE")
public record FileBody(
        @Nullable String markdownText,
        @Nullable String caption,
        @Nullable Attachment attachment,
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
                .caption(caption)
                .attachment(attachment)
                .additionalDetails(additionalDetails)
                .others(others);
    }

    @Override
    public FileBody checked() {
        Checks.part("body.attachment", Arguments.required("body.attachment", attachment), Attachment::checked);
        return this;
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }

    /** Builds a {@link FileBody}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String markdownText;
        private @Nullable String caption;
        private @Nullable Attachment attachment;
        private @Nullable Json additionalDetails;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** The text beside it, which may be Markdown. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /** The title. */
        public Builder caption(@Nullable String caption) {
            this.caption = caption;
            return this;
        }

        /** The file. Required. */
        public Builder attachment(@Nullable Attachment attachment) {
            this.attachment = attachment;
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
         * @throws IllegalArgumentException if the file is missing, or its link is
         */
        public FileBody build() {
            return new FileBody(markdownText, caption, attachment, additionalDetails, others).checked();
        }
    }
}
