package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture. Its constructor is not API: components get added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param caption the title, or null
 * @param attachment the file
 * @param additionalDetails any more details, or null: any JSON, though the documentation calls it a text
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("IMAGE")
public record ImageBody(
        @Nullable String markdownText,
        @Nullable String caption,
        @Nullable Attachment attachment,
        @Nullable Json additionalDetails,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /** A builder without anything set. */
    public static MediaBuilder<ImageBody> builder() {
        return new MediaBuilder<>(ImageBody::new);
    }

    /** A builder with these values. */
    public MediaBuilder<ImageBody> toBuilder() {
        return builder()
                .markdownText(markdownText)
                .caption(caption)
                .attachment(attachment)
                .additionalDetails(additionalDetails)
                .others(others);
    }

    @Override
    public ImageBody checked() {
        MediaBuilder.check(attachment);
        return this;
    }
}
