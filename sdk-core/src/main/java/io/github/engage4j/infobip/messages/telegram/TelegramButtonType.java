package io.github.engage4j.infobip.messages.telegram;

import io.github.engage4j.api.OpenEnum;

/**
 * What a button of a keyboard sends. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record TelegramButtonType(String value) implements OpenEnum {

    public static final TelegramButtonType TEXT_WITH_CONTACT = new TelegramButtonType("TEXT_WITH_CONTACT");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static TelegramButtonType of(String value) {
        return new TelegramButtonType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
