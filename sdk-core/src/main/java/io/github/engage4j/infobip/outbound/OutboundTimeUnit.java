package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.OpenEnum;

/**
 * The unit of a validity period. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record OutboundTimeUnit(String value) implements OpenEnum {

    public static final OutboundTimeUnit SECONDS = new OutboundTimeUnit("SECONDS");
    public static final OutboundTimeUnit MINUTES = new OutboundTimeUnit("MINUTES");
    public static final OutboundTimeUnit HOURS = new OutboundTimeUnit("HOURS");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static OutboundTimeUnit of(String value) {
        return new OutboundTimeUnit(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
