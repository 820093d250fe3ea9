package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.api.OpenEnum;

/**
 * What starts when the customer opens a flow. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record FlowActionType(String value) implements OpenEnum {

    public static final FlowActionType DATA_EXCHANGE = new FlowActionType("DATA_EXCHANGE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static FlowActionType of(String value) {
        return new FlowActionType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
