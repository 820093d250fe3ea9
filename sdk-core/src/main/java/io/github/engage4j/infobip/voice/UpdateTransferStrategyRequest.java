package io.github.engage4j.infobip.voice;

import org.jspecify.annotations.Nullable;

/**
 * What callers are to hear while they are transferred. Its constructor is not API: components get added.
 *
 * @param musicOnHold the music
 * @param announcementMessage what is said in between
 */
public record UpdateTransferStrategyRequest(
        @Nullable HoldMusic musicOnHold, @Nullable RepeatedAudioMessage announcementMessage) {

    /** The music and what is said in between; null for what is not to be set. */
    public static UpdateTransferStrategyRequest of(
            @Nullable HoldMusic musicOnHold, @Nullable RepeatedAudioMessage announcementMessage) {
        return new UpdateTransferStrategyRequest(musicOnHold, announcementMessage);
    }
}
