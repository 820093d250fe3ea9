package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.api.OpenEnum;

/**
 * Whether an amount is settled. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record AppleLineItemType(String value) implements OpenEnum {

    public static final AppleLineItemType PENDING = new AppleLineItemType("Pending");
    public static final AppleLineItemType FINAL = new AppleLineItemType("Final");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static AppleLineItemType of(String value) {
        return new AppleLineItemType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
