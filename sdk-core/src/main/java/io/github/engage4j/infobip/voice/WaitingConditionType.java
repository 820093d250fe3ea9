package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * What decides that a waiting strategy applies. It cannot be changed once the strategy exists. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record WaitingConditionType(String value) implements OpenEnum {

    public static final WaitingConditionType SENDER = new WaitingConditionType("SENDER");
    public static final WaitingConditionType QUEUE = new WaitingConditionType("QUEUE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static WaitingConditionType of(String value) {
        return new WaitingConditionType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
