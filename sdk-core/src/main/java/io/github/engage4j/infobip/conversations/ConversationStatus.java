package io.github.engage4j.infobip.conversations;

import io.github.engage4j.api.OpenEnum;

/**
 * The status of a conversation. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ConversationStatus(String value) implements OpenEnum {

    /** Someone works on it. */
    public static final ConversationStatus OPEN = new ConversationStatus("OPEN");
    /** It waits for the customer. */
    public static final ConversationStatus WAITING = new ConversationStatus("WAITING");
    /** It is solved, and may be opened again. */
    public static final ConversationStatus SOLVED = new ConversationStatus("SOLVED");
    /** It is closed for good: it cannot be changed any more. */
    public static final ConversationStatus CLOSED = new ConversationStatus("CLOSED");
    /** Seen in events and linked conversations only; it cannot be set. */
    public static final ConversationStatus PENDING = new ConversationStatus("PENDING");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ConversationStatus of(String value) {
        return new ConversationStatus(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
