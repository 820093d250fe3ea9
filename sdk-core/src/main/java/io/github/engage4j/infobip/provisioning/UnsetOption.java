package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.OpenEnum;

/**
 * A part of an inbound configuration that can be removed. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record UnsetOption(String value) implements OpenEnum {

    public static final UnsetOption USERNAME = new UnsetOption("USERNAME");
    public static final UnsetOption PLATFORM = new UnsetOption("PLATFORM");
    public static final UnsetOption FORWARDING = new UnsetOption("FORWARDING");
    public static final UnsetOption CONVERSATIONS = new UnsetOption("CONVERSATIONS");
    public static final UnsetOption ANSWERS = new UnsetOption("ANSWERS");
    public static final UnsetOption AUTORESPONSE = new UnsetOption("AUTORESPONSE");
    public static final UnsetOption BLOCKLISTCONFIGURATION = new UnsetOption("BLOCKLISTCONFIGURATION");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static UnsetOption of(String value) {
        return new UnsetOption(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
