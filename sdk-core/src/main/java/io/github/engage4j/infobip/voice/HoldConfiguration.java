package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What callers in some queues hear while they are on hold. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param name its name
 * @param onHoldMusic the music
 * @param announcementMessage what is said in between
 * @param isDefault whether it is for all queues that have none of their own
 * @param enabled whether it applies
 * @param queueIds the queues that it applies to; empty for the default one
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record HoldConfiguration(
        @Required String id,
        @Nullable String name,
        @Nullable HoldMusic onHoldMusic,
        @Nullable RepeatedAudioMessage announcementMessage,
        @WireName("default") @Nullable Boolean isDefault,
        @Nullable Boolean enabled,
        List<String> queueIds,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
