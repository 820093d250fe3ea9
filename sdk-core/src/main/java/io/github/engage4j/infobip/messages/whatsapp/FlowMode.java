package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.api.OpenEnum;

/**
 * The state of a flow. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record FlowMode(String value) implements OpenEnum {

    public static final FlowMode PUBLISHED = new FlowMode("PUBLISHED");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static FlowMode of(String value) {
        return new FlowMode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
