package io.github.engage4j.infobip.voice;

import org.jspecify.annotations.Nullable;

/**
 * An image that stands behind an agent in a video call. Its constructor is not API: components get added.
 *
 * @param fileId its id
 * @param fileName its name
 * @param fileSize its size in bytes
 * @param fileUrl where it is
 */
public record BackgroundFile(
        @Nullable String fileId,
        @Nullable String fileName,
        @Nullable Long fileSize,
        @Nullable String fileUrl) {}
