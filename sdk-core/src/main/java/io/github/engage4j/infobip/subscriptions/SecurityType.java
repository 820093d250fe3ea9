package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.OpenEnum;

/**
 * How the platform proves itself to a webhook. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record SecurityType(String value) implements OpenEnum {

    public static final SecurityType BASIC = new SecurityType("BASIC");
    public static final SecurityType HMAC = new SecurityType("HMAC");
    public static final SecurityType OAUTH = new SecurityType("OAUTH");
    public static final SecurityType CUSTOM = new SecurityType("CUSTOM");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static SecurityType of(String value) {
        return new SecurityType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
