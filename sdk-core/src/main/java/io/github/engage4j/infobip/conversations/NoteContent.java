package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.TextForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a note says: a text, or files with or without one. The platform writes the first as a mere text and the second as an object;
 * here both are the same. Its constructor is not API: components get added.
 *
 * @param text the text
 * @param attachments the files; empty if it is only a text
 */
@TextForm("text")
public record NoteContent(@Nullable String text, List<NoteAttachment> attachments) {

    private static final int LONGEST_TEXT = 4000;

    /**
     * A text.
     *
     * @param text the text, at most 4,000 characters
     */
    public static NoteContent of(String text) {
        return new NoteContent(Arguments.atMost(LONGEST_TEXT, "text", Arguments.notBlank("text", text)), Absent.list());
    }

    /**
     * Files that the platform has already.
     *
     * @param text a text to go with them, at most 4,000 characters, or null
     */
    public static NoteContent of(@Nullable String text, List<NoteAttachment> attachments) {
        if (Arguments.required("attachments", attachments).isEmpty()) {
            throw new IllegalArgumentException("attachments must not be empty");
        }
        return new NoteContent(Arguments.optionalAtMost(LONGEST_TEXT, "text", text), List.copyOf(attachments));
    }
}
