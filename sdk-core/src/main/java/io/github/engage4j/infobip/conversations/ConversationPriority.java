package io.github.engage4j.infobip.conversations;

import io.github.engage4j.api.OpenEnum;

/**
 * The priority of a conversation. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ConversationPriority(String value) implements OpenEnum {

    public static final ConversationPriority URGENT = new ConversationPriority("URGENT");
    public static final ConversationPriority HIGH = new ConversationPriority("HIGH");
    public static final ConversationPriority NORMAL = new ConversationPriority("NORMAL");
    public static final ConversationPriority LOW = new ConversationPriority("LOW");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ConversationPriority of(String value) {
        return new ConversationPriority(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
