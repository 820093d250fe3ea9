package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.OpenEnum;

/**
 * What kind of sender the account owns. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ResourceType(String value) implements OpenEnum {

    public static final ResourceType ALPHANUMERIC = new ResourceType("ALPHANUMERIC");
    public static final ResourceType NUMBER = new ResourceType("NUMBER");
    public static final ResourceType RCS_RESOURCE = new ResourceType("RCS_RESOURCE");
    public static final ResourceType VIBER_RESOURCE = new ResourceType("VIBER_RESOURCE");
    public static final ResourceType APPLE_RESOURCE = new ResourceType("APPLE_RESOURCE");
    public static final ResourceType OPEN_CHANNEL_RESOURCE = new ResourceType("OPEN_CHANNEL_RESOURCE");
    public static final ResourceType KAKAO_RESOURCE = new ResourceType("KAKAO_RESOURCE");
    public static final ResourceType FACEBOOK_RESOURCE = new ResourceType("FACEBOOK_RESOURCE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ResourceType of(String value) {
        return new ResourceType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
