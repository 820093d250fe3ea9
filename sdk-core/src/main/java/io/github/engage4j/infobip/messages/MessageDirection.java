package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.OpenEnum;

/**
 * Which way a message goes. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record MessageDirection(String value) implements OpenEnum {

    /** From the customer. */
    public static final MessageDirection INBOUND = new MessageDirection("INBOUND");
    /** To the customer. */
    public static final MessageDirection OUTBOUND = new MessageDirection("OUTBOUND");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static MessageDirection of(String value) {
        return new MessageDirection(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
