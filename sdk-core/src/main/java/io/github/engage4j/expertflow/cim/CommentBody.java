package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a post in a social network, or what else happened there. Only one page of the documentation has it. Its constructor is not
 * API: components get added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param postId the post
 * @param itemType what happened
 * @param attachment a file to it, or null
 * @param additionalData any more data; taken by servers of object model 1.22.14 and later
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("COMMENT")
public record CommentBody(
        @Nullable String markdownText,
        @Nullable String postId,
        @Nullable CommentItemType itemType,
        @Nullable Attachment attachment,
        Map<String, @Nullable Object> additionalData,
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
                .postId(postId)
                .itemType(itemType)
                .attachment(attachment)
                .additionalData(additionalData)
                .others(others);
    }

    @Override
    public CommentBody checked() {
        Arguments.notBlank("body.postId", postId);
        Checks.known("body.itemType", Arguments.required("body.itemType", itemType), CommentItemType.KNOWN);
        Checks.part("body.attachment", attachment, Attachment::checked);
        Checks.json("body.additionalData", additionalData);
        return this;
    }

    /** Builds a {@link CommentBody}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String markdownText;
        private @Nullable String postId;
        private @Nullable CommentItemType itemType;
        private @Nullable Attachment attachment;
        private Map<String, @Nullable Object> additionalData = Absent.map();
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** The text beside it, which may be Markdown. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /** The post. Required. */
        public Builder postId(@Nullable String postId) {
            this.postId = postId;
            return this;
        }

        /** What happened. Required. */
        public Builder itemType(@Nullable CommentItemType itemType) {
            this.itemType = itemType;
            return this;
        }

        /** A file to it. */
        public Builder attachment(@Nullable Attachment attachment) {
            this.attachment = attachment;
            return this;
        }

        /** Any more data; taken by servers of object model 1.22.14 and later. */
        public Builder additionalData(Map<String, @Nullable Object> additionalData) {
            this.additionalData = additionalData;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /**
         * The body.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or an enumerated value is none that the server knows
         */
        public CommentBody build() {
            return new CommentBody(markdownText, postId, itemType, attachment, Absent.copy(additionalData), others)
                    .checked();
        }
    }
}
