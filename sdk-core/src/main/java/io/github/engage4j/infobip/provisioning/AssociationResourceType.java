package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.OpenEnum;

/**
 * What kind of sender is associated with an application. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record AssociationResourceType(String value) implements OpenEnum {

    public static final AssociationResourceType NUMBER = new AssociationResourceType("NUMBER");
    public static final AssociationResourceType DOMAIN = new AssociationResourceType("DOMAIN");
    public static final AssociationResourceType ALPHA = new AssociationResourceType("ALPHA");
    public static final AssociationResourceType RCS_RESOURCE = new AssociationResourceType("RCS_RESOURCE");
    public static final AssociationResourceType APPLE_RESOURCE = new AssociationResourceType("APPLE_RESOURCE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static AssociationResourceType of(String value) {
        return new AssociationResourceType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
