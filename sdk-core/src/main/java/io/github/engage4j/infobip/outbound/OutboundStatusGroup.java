package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.OpenEnum;

/**
 * What came of a message, in broad terms. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record OutboundStatusGroup(String value) implements OpenEnum {

    public static final OutboundStatusGroup ACCEPTED = new OutboundStatusGroup("ACCEPTED");
    public static final OutboundStatusGroup PENDING = new OutboundStatusGroup("PENDING");
    public static final OutboundStatusGroup UNDELIVERABLE = new OutboundStatusGroup("UNDELIVERABLE");
    public static final OutboundStatusGroup DELIVERED = new OutboundStatusGroup("DELIVERED");
    public static final OutboundStatusGroup EXPIRED = new OutboundStatusGroup("EXPIRED");
    public static final OutboundStatusGroup REJECTED = new OutboundStatusGroup("REJECTED");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static OutboundStatusGroup of(String value) {
        return new OutboundStatusGroup(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
