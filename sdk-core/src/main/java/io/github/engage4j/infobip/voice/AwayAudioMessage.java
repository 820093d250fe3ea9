package io.github.engage4j.infobip.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What callers hear outside of working hours. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param workingHoursConfigId the working hours that it belongs to
 * @param audioSource what they hear
 * @param collectables the keys that they may press
 * @param collectDuration how long to wait for a key
 */
public record AwayAudioMessage(
        @Nullable String id,
        @Nullable String workingHoursConfigId,
        @Nullable AudioMessage audioSource,
        List<Collectable> collectables,
        @Nullable VoiceDuration collectDuration) {}
