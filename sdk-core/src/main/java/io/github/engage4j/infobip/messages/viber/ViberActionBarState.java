package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.api.OpenEnum;

/**
 * How the action bar is shown. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ViberActionBarState(String value) implements OpenEnum {

    public static final ViberActionBarState HIDDEN = new ViberActionBarState("HIDDEN");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ViberActionBarState of(String value) {
        return new ViberActionBarState(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
