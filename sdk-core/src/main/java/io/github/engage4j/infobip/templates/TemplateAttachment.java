package io.github.engage4j.infobip.templates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a template. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param fileName its name
 * @param fileExtension the end of its name
 * @param fileSize its size; that it is in bytes is an assumption
 * @param contentType its media type
 * @param publicLink where it can be read
 * @param thumbLink where a small picture of it can be read
 * @param uploadedAt when it was uploaded
 */
public record TemplateAttachment(
        @Nullable String id,
        @Nullable String fileName,
        @Nullable String fileExtension,
        @Nullable Long fileSize,
        @Nullable String contentType,
        @Nullable String publicLink,
        @Nullable String thumbLink,
        @Nullable Instant uploadedAt) {}
