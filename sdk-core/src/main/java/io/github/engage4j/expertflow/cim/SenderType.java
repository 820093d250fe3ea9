package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;

/**
 * What kind of sender it is. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record SenderType(String value) implements OpenEnum {

    public static final SenderType AGENT = new SenderType("AGENT");
    public static final SenderType BOT = new SenderType("BOT");
    public static final SenderType CUSTOMER = new SenderType("CUSTOMER");
    /** A third-party application. */
    public static final SenderType APP = new SenderType("APP");

    public static final SenderType CONNECTOR = new SenderType("CONNECTOR");
    public static final SenderType SYSTEM = new SenderType("SYSTEM");
    /** In use for interactive voice response, though the object model has no constant for it. */
    public static final SenderType IVR = new SenderType("IVR");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static SenderType of(String value) {
        return new SenderType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
