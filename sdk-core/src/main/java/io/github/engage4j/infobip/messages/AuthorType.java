package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.OpenEnum;

/**
 * Who wrote a message. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record AuthorType(String value) implements OpenEnum {

    public static final AuthorType CUSTOMER = new AuthorType("CUSTOMER");
    public static final AuthorType AGENT = new AuthorType("AGENT");
    public static final AuthorType SYSTEM = new AuthorType("SYSTEM");
    public static final AuthorType BOT = new AuthorType("BOT");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static AuthorType of(String value) {
        return new AuthorType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
