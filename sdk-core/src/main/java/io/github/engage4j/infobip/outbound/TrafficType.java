package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.OpenEnum;

/**
 * What a message is for. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record TrafficType(String value) implements OpenEnum {

    public static final TrafficType PROMOTIONAL = new TrafficType("PROMOTIONAL");
    public static final TrafficType TRANSACTIONAL = new TrafficType("TRANSACTIONAL");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static TrafficType of(String value) {
        return new TrafficType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
