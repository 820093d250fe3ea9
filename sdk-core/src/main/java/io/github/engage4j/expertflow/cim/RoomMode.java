package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;

/**
 * What a room is for. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record RoomMode(String value) implements OpenEnum {

    public static final RoomMode CONTACT_CENTER = new RoomMode("CONTACT_CENTER");
    public static final RoomMode PRIVATE = new RoomMode("PRIVATE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static RoomMode of(String value) {
        return new RoomMode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
