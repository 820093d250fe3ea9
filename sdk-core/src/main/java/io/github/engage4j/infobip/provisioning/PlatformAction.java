package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.OpenEnum;

/**
 * What the platform does with the tenant of a request that an API key makes. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record PlatformAction(String value) implements OpenEnum {

    /** Where the request names none, the key's is filled in. */
    public static final PlatformAction FILL = new PlatformAction("FILL");

    /** The key's replaces what the request names. */
    public static final PlatformAction FORCE = new PlatformAction("FORCE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static PlatformAction of(String value) {
        return new PlatformAction(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
