package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.OpenEnum;

/**
 * Whether a webhook could be reached. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ConnectionTestResult(String value) implements OpenEnum {

    public static final ConnectionTestResult SUCCESS = new ConnectionTestResult("SUCCESS");
    public static final ConnectionTestResult FAIL = new ConnectionTestResult("FAIL");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ConnectionTestResult of(String value) {
        return new ConnectionTestResult(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
