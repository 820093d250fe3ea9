package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.IsoDate;
import io.github.engage4j.internal.json.OtherMembers;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on the platform, such as a message, a change of a task, or a third party's activity. It prints its name and
 * id, not what was said. Its constructor is not API: components get added.
 *
 * @param id the event's id, which is not that of the message in it
 * @param name what it is
 * @param type what kind of event it is
 * @param timestamp when it happened, by the platform's clock
 * @param conversationId the conversation; null for a stand-alone activity
 * @param eventEmitter who made it; of an activity its sender, or a bot of the platform if a conversation was active
 * @param channelSession the channel session as it was then; of a stand-alone activity an empty one, or null
 * @param data what it is about, as it came: a CIM message, or anything else; null if there is nothing
 * @param roomInfo the room, or null
 * @param attributes what it has besides, and what is not of the documented kind, such as a timestamp that is no date
 * @see <a href="https://docs.expertflow.com/cx/4.10/third-party-api-guide">Third Party API Guide</a>
 */
public record CimEvent(
        @Nullable String id,
        @Nullable CimEventName name,
        @Nullable CimEventType type,
        @Nullable @IsoDate Instant timestamp,
        @Nullable String conversationId,
        @Nullable Sender eventEmitter,
        @Nullable Json channelSession,
        @Nullable Json data,
        @Nullable RoomInfo roomInfo,
        @OtherMembers(misfits = true) Map<String, @Nullable Object> attributes) {

    /**
     * The CIM message that it is about, read anew each time; null if it is about something else, or the message is not as documented.
     * Older servers may have its text URL-encoded.
     */
    public @Nullable CimMessage message() {
        return data == null ? null : MessageGuess.of(data);
    }

    /**
     * Whether it is named a third party's activity. From 4.10.5 on the intent of some activities, such as QM_ACTIVITY, names their events,
     * and then this is false.
     */
    public boolean isThirdPartyActivity() {
        return CimEventName.THIRD_PARTY_ACTIVITY.equals(name);
    }

    @Override
    public String toString() {
        return "CimEvent[" + name + " " + id + "]";
    }
}
