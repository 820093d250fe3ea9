package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A file of a note; to create a note with one, its id is enough. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param fileName the name of the file
 * @param fileExtension the extension of the file, without a dot
 * @param contentType the media type
 * @param fileSize the size; its unit is not documented, bytes are an assumption
 * @param publicLink where everybody who knows the link can read it
 */
public record NoteAttachment(
        @Required String id,
        @Nullable String fileName,
        @Nullable String fileExtension,
        @Nullable String contentType,
        @Nullable Long fileSize,
        @Nullable String publicLink) {

    /** A file that the platform has already. */
    public static NoteAttachment of(String id) {
        return new NoteAttachment(Arguments.notBlank("attachment.id", id), null, null, null, null, null);
    }
}
