package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note to create. Its constructor is not API: components get added.
 *
 * @param type its type; the platform's default is {@link NoteType#INTERNAL}
 * @param content what it says
 * @param agentId the agent who writes it
 */
public record CreateNoteRequest(
        @Nullable NoteType type,
        NoteContent content,
        @Nullable String agentId) {

    private static final int LONGEST_ID = 255;

    /**
     * A note that is a text, by nobody yet.
     *
     * @param text the text, at most 4,000 characters
     */
    public static CreateNoteRequest of(String text) {
        return new CreateNoteRequest(null, NoteContent.of(text), null);
    }

    /**
     * A note with files that the platform has already, by nobody yet.
     *
     * @param text a text to go with them, at most 4,000 characters, or null
     * @param attachmentIds the files, at least one
     */
    public static CreateNoteRequest of(@Nullable String text, List<String> attachmentIds) {
        List<NoteAttachment> attachments = Arguments.required("attachmentIds", attachmentIds).stream()
                .map(NoteAttachment::of)
                .toList();
        return new CreateNoteRequest(NoteType.ATTACHMENT, NoteContent.of(text, attachments), null);
    }

    /**
     * The same note by an agent.
     *
     * @param agentId the agent, at most 255 characters
     */
    public CreateNoteRequest by(String agentId) {
        String checked = Arguments.atMost(LONGEST_ID, "agentId", Arguments.notBlank("agentId", agentId));
        return new CreateNoteRequest(type, content, checked);
    }
}
