package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.api.OpenEnum;

/**
 * Where a text stands from top to bottom. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ViberVerticalAlign(String value) implements OpenEnum {

    public static final ViberVerticalAlign TOP = new ViberVerticalAlign("TOP");
    public static final ViberVerticalAlign MIDDLE = new ViberVerticalAlign("MIDDLE");
    public static final ViberVerticalAlign BOTTOM = new ViberVerticalAlign("BOTTOM");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ViberVerticalAlign of(String value) {
        return new ViberVerticalAlign(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
