package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.api.OpenEnum;

/**
 * What a tap on a card does. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record LiveChatCardActionType(String value) implements OpenEnum {

    public static final LiveChatCardActionType URL = new LiveChatCardActionType("URL");
    public static final LiveChatCardActionType POSTBACK_DATA = new LiveChatCardActionType("POSTBACK_DATA");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static LiveChatCardActionType of(String value) {
        return new LiveChatCardActionType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
