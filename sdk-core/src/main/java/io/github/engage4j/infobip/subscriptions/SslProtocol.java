package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.OpenEnum;

/**
 * A version of TLS. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record SslProtocol(String value) implements OpenEnum {

    public static final SslProtocol TLS_1_2 = new SslProtocol("TLSv1.2");
    public static final SslProtocol TLS_1_3 = new SslProtocol("TLSv1.3");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static SslProtocol of(String value) {
        return new SslProtocol(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
