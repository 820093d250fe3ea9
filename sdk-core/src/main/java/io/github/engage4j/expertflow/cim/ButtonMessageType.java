package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;
import java.util.List;

/**
 * How buttons are shown. Open when it is read: what has no constant survives. The server knows these values alone, so no other is sent.
 *
 * @param value the text as the platform writes it
 */
public record ButtonMessageType(String value) implements OpenEnum {

    public static final ButtonMessageType BUTTON = new ButtonMessageType("BUTTON");
    public static final ButtonMessageType QUICK_REPLIES = new ButtonMessageType("QUICK_REPLIES");

    static final List<ButtonMessageType> KNOWN = List.of(BUTTON, QUICK_REPLIES);

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ButtonMessageType of(String value) {
        return new ButtonMessageType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
