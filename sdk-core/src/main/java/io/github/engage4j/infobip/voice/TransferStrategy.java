package io.github.engage4j.infobip.voice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What callers hear while they are transferred. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param musicOnHold the music
 * @param announcementMessage what is said in between
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record TransferStrategy(
        @Nullable String id,
        @Nullable HoldMusic musicOnHold,
        @Nullable RepeatedAudioMessage announcementMessage,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
