package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.OpenEnum;

/**
 * By what a live chat customer was recognised. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record AuthenticationType(String value) implements OpenEnum {

    public static final AuthenticationType EMAIL = new AuthenticationType("EMAIL");
    public static final AuthenticationType PHONE = new AuthenticationType("PHONE");
    public static final AuthenticationType EXTERNAL_ID = new AuthenticationType("EXTERNAL_ID");
    public static final AuthenticationType NOT_AUTHENTICATED = new AuthenticationType("NOT_AUTHENTICATED");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static AuthenticationType of(String value) {
        return new AuthenticationType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
