package io.github.engage4j.expertflow.cim;

import org.jspecify.annotations.Nullable;

/**
 * The room in which a conversation takes place. Its constructor is not API: components get added.
 *
 * @param id the room's id
 * @param mode what the room is for
 */
public record RoomInfo(@Nullable String id, @Nullable RoomMode mode) {}
