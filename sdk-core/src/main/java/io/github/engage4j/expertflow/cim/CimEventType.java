package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;

/**
 * What kind of event it is. The events of third-party activities are of the type ACTIVITY, though a table of the documentation has
 * NOTIFICATION. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record CimEventType(String value) implements OpenEnum {

    public static final CimEventType MESSAGE = new CimEventType("MESSAGE");
    public static final CimEventType SUGGESTION = new CimEventType("SUGGESTION");
    public static final CimEventType ACTIVITY = new CimEventType("ACTIVITY");
    public static final CimEventType NOTIFICATION = new CimEventType("NOTIFICATION");
    public static final CimEventType CALL = new CimEventType("CALL");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static CimEventType of(String value) {
        return new CimEventType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
