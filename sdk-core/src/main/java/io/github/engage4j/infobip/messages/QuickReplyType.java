package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.OpenEnum;

/**
 * What a quick reply answers with. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record QuickReplyType(String value) implements OpenEnum {

    public static final QuickReplyType TEXT = new QuickReplyType("TEXT");
    public static final QuickReplyType PHONE_NUMBER = new QuickReplyType("PHONE_NUMBER");
    public static final QuickReplyType EMAIL = new QuickReplyType("EMAIL");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static QuickReplyType of(String value) {
        return new QuickReplyType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
