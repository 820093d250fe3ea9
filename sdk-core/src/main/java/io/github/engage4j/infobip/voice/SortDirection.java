package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * The direction of an order. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record SortDirection(String value) implements OpenEnum {

    public static final SortDirection ASC = new SortDirection("ASC");
    public static final SortDirection DESC = new SortDirection("DESC");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static SortDirection of(String value) {
        return new SortDirection(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
