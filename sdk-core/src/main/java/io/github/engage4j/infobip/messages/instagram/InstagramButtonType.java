package io.github.engage4j.infobip.messages.instagram;

import io.github.engage4j.api.OpenEnum;

/**
 * What a button does. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record InstagramButtonType(String value) implements OpenEnum {

    public static final InstagramButtonType URL = new InstagramButtonType("URL");
    public static final InstagramButtonType POSTBACK = new InstagramButtonType("POSTBACK");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static InstagramButtonType of(String value) {
        return new InstagramButtonType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
