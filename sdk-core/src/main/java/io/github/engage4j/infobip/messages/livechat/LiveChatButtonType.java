package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.api.OpenEnum;

/**
 * What a button does. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record LiveChatButtonType(String value) implements OpenEnum {

    public static final LiveChatButtonType POSTBACK = new LiveChatButtonType("POSTBACK");
    public static final LiveChatButtonType URL = new LiveChatButtonType("URL");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static LiveChatButtonType of(String value) {
        return new LiveChatButtonType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
