package io.github.engage4j.internal;

import java.util.Locale;
import java.util.Set;

/** Checks headers that an application adds. Their values may be secrets, so no message shows one. */
public final class ExtraHeader {

    private static final Set<String> OWN = Set.of(
            "authorization",
            "host",
            "content-type",
            "content-length",
            "transfer-encoding",
            "connection",
            "accept-encoding");

    private ExtraHeader() {}

    /**
     * The name of a header.
     *
     * @throws IllegalArgumentException if it is none, or the SDK's own
     */
    public static String name(String name) {
        if (!Arguments.notBlank("header name", name).matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
            throw new IllegalArgumentException("'" + Arguments.shown(name) + "' is not a header name");
        }
        if (OWN.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "header " + name + " is set by the SDK; credentials are set on the client");
        }
        return name;
    }

    /**
     * Its value.
     *
     * @throws IllegalArgumentException if it is blank or not printable ASCII
     */
    public static String value(String name, String value) {
        return Arguments.secretHeaderValue("header " + name, value);
    }
}
