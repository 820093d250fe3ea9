package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.OpenEnum;

/**
 * What happens in a conversation besides messages. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ConversationEventType(String value) implements OpenEnum {

    public static final ConversationEventType TYPING_STARTED = new ConversationEventType("TYPING_STARTED");
    public static final ConversationEventType TYPING_STOPPED = new ConversationEventType("TYPING_STOPPED");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ConversationEventType of(String value) {
        return new ConversationEventType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
