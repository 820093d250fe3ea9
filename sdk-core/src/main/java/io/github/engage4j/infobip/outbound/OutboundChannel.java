package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.OpenEnum;

/**
 * The channel of a message that opens a conversation. The same channels have other names in conversations. Open: what has no constant
 * survives.
 *
 * @param value the text as the platform writes it
 */
public record OutboundChannel(String value) implements OpenEnum {

    public static final OutboundChannel APPLE_MB = new OutboundChannel("APPLE_MB");
    public static final OutboundChannel INSTAGRAM_DM = new OutboundChannel("INSTAGRAM_DM");
    public static final OutboundChannel LINE_ON = new OutboundChannel("LINE_ON");
    public static final OutboundChannel MESSENGER = new OutboundChannel("MESSENGER");
    public static final OutboundChannel MMS = new OutboundChannel("MMS");
    public static final OutboundChannel RCS = new OutboundChannel("RCS");
    public static final OutboundChannel SMS = new OutboundChannel("SMS");
    public static final OutboundChannel VIBER_BM = new OutboundChannel("VIBER_BM");
    public static final OutboundChannel VIBER_BOT = new OutboundChannel("VIBER_BOT");
    public static final OutboundChannel WHATSAPP = new OutboundChannel("WHATSAPP");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static OutboundChannel of(String value) {
        return new OutboundChannel(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
