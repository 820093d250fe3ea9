package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.OpenEnum;

/**
 * The channel that an associated sender is used for. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record AssociationChannel(String value) implements OpenEnum {

    public static final AssociationChannel SMS = new AssociationChannel("SMS");
    public static final AssociationChannel MMS = new AssociationChannel("MMS");
    public static final AssociationChannel EMAIL = new AssociationChannel("EMAIL");
    public static final AssociationChannel WHATSAPP = new AssociationChannel("WHATSAPP");
    public static final AssociationChannel RCS = new AssociationChannel("RCS");
    public static final AssociationChannel APPLE = new AssociationChannel("APPLE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static AssociationChannel of(String value) {
        return new AssociationChannel(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
