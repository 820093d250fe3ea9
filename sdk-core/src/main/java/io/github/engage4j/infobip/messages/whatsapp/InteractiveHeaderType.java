package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.api.OpenEnum;

/**
 * What a header shows. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record InteractiveHeaderType(String value) implements OpenEnum {

    public static final InteractiveHeaderType TEXT = new InteractiveHeaderType("TEXT");
    public static final InteractiveHeaderType IMAGE = new InteractiveHeaderType("IMAGE");
    public static final InteractiveHeaderType VIDEO = new InteractiveHeaderType("VIDEO");
    public static final InteractiveHeaderType DOCUMENT = new InteractiveHeaderType("DOCUMENT");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static InteractiveHeaderType of(String value) {
        return new InteractiveHeaderType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
