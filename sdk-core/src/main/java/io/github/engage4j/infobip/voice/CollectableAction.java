package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * What a key that a caller presses does. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record CollectableAction(String value) implements OpenEnum {

    public static final CollectableAction CALLBACK = new CollectableAction("CALLBACK");
    public static final CollectableAction RETURN_TO_IVR = new CollectableAction("RETURN_TO_IVR");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static CollectableAction of(String value) {
        return new CollectableAction(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
