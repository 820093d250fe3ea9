package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The room in which a conversation takes place. Its constructor is not API: components get added.
 *
 * @param id the room's id
 * @param mode what the room is for
 * @param others what it had besides when it was read, which is written again
 */
public record RoomInfo(
        @Nullable String id,
        @Nullable RoomMode mode,
        @OtherMembers Map<String, @Nullable Object> others) {}
