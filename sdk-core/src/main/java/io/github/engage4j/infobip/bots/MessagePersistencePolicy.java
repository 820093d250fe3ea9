package io.github.engage4j.infobip.bots;

import io.github.engage4j.api.OpenEnum;

/**
 * What the platform keeps of the messages between customers and a bot. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record MessagePersistencePolicy(String value) implements OpenEnum {

    /** Everything. */
    public static final MessagePersistencePolicy PERSIST_ALL = new MessagePersistencePolicy("PERSIST_ALL");
    /** Nothing: agents who take the conversation over do not see what was said. */
    public static final MessagePersistencePolicy PERSIST_NONE = new MessagePersistencePolicy("PERSIST_NONE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static MessagePersistencePolicy of(String value) {
        return new MessagePersistencePolicy(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
