package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a body that is a file: they differ by their type alone. Not thread-safe.
 *
 * @param <B> the body
 */
public final class MediaBuilder<B extends CimBody> {

    private final Maker<B> maker;
    private @Nullable String markdownText;
    private @Nullable String caption;
    private @Nullable Attachment attachment;
    private @Nullable Json additionalDetails;
    private Map<String, @Nullable Object> others = Absent.map();

    MediaBuilder(Maker<B> maker) {
        this.maker = maker;
    }

    /** The text beside it, which may be Markdown. */
    public MediaBuilder<B> markdownText(@Nullable String markdownText) {
        this.markdownText = markdownText;
        return this;
    }

    /** The title. */
    public MediaBuilder<B> caption(@Nullable String caption) {
        this.caption = caption;
        return this;
    }

    /** The file. Required. */
    public MediaBuilder<B> attachment(@Nullable Attachment attachment) {
        this.attachment = attachment;
        return this;
    }

    /** Any more details, or null: any JSON, though the documentation calls it a text. */
    public MediaBuilder<B> additionalDetails(@Nullable Json additionalDetails) {
        this.additionalDetails = additionalDetails;
        return this;
    }

    MediaBuilder<B> others(Map<String, @Nullable Object> others) {
        this.others = others;
        return this;
    }

    /**
     * The body.
     *
     * @throws IllegalArgumentException if the file is missing, or its link is
     */
    public B build() {
        check(attachment);
        return maker.make(markdownText, caption, attachment, additionalDetails, others);
    }

    static void check(@Nullable Attachment attachment) {
        Checks.part("body.attachment", Arguments.required("body.attachment", attachment), Attachment::checked);
    }

    /** The constructor of a body. */
    interface Maker<B> {

        B make(
                @Nullable String markdownText,
                @Nullable String caption,
                @Nullable Attachment attachment,
                @Nullable Json additionalDetails,
                Map<String, @Nullable Object> others);
    }
}
