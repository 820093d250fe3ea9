package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.api.OpenEnum;

/**
 * The channel that buttons are made for. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ButtonChannel(String value) implements OpenEnum {

    public static final ButtonChannel LIVECHAT = new ButtonChannel("LIVECHAT");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ButtonChannel of(String value) {
        return new ButtonChannel(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
