package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;

/**
 * How a call came to the interactive voice response, or left it. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record IvrDirection(String value) implements OpenEnum {

    public static final IvrDirection INBOUND = new IvrDirection("INBOUND");
    public static final IvrDirection DIALOG_ENDED = new IvrDirection("DIALOG_ENDED");
    public static final IvrDirection TRANSFER = new IvrDirection("TRANSFER");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static IvrDirection of(String value) {
        return new IvrDirection(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
