package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.OpenEnum;

/**
 * The type of a body. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record OutboundBodyType(String value) implements OpenEnum {

    public static final OutboundBodyType TEXT = new OutboundBodyType("TEXT");
    public static final OutboundBodyType IMAGE = new OutboundBodyType("IMAGE");
    public static final OutboundBodyType VIDEO = new OutboundBodyType("VIDEO");
    public static final OutboundBodyType DOCUMENT = new OutboundBodyType("DOCUMENT");
    public static final OutboundBodyType RICH_LINK = new OutboundBodyType("RICH_LINK");
    public static final OutboundBodyType AUTHENTICATION_REQUEST = new OutboundBodyType("AUTHENTICATION_REQUEST");
    public static final OutboundBodyType LIST = new OutboundBodyType("LIST");
    public static final OutboundBodyType CAROUSEL = new OutboundBodyType("CAROUSEL");
    public static final OutboundBodyType LOCATION = new OutboundBodyType("LOCATION");
    public static final OutboundBodyType CONTACT = new OutboundBodyType("CONTACT");
    public static final OutboundBodyType STICKER = new OutboundBodyType("STICKER");
    public static final OutboundBodyType PRODUCT = new OutboundBodyType("PRODUCT");
    public static final OutboundBodyType MIXED = new OutboundBodyType("MIXED");
    public static final OutboundBodyType FLOW = new OutboundBodyType("FLOW");
    public static final OutboundBodyType TIME_PICKER = new OutboundBodyType("TIME_PICKER");
    public static final OutboundBodyType ORDER_REQUEST = new OutboundBodyType("ORDER_REQUEST");
    public static final OutboundBodyType ORDER_STATUS = new OutboundBodyType("ORDER_STATUS");
    public static final OutboundBodyType FORM = new OutboundBodyType("FORM");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static OutboundBodyType of(String value) {
        return new OutboundBodyType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
