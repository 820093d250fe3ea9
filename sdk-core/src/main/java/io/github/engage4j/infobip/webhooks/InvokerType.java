package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.OpenEnum;

/**
 * Who caused an event. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record InvokerType(String value) implements OpenEnum {

    public static final InvokerType AGENT = new InvokerType("AGENT");
    public static final InvokerType SYSTEM = new InvokerType("SYSTEM");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static InvokerType of(String value) {
        return new InvokerType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
