package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.OpenEnum;

/**
 * The channel of a message. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record MessageChannel(String value) implements OpenEnum {

    public static final MessageChannel SMS = new MessageChannel("SMS");
    public static final MessageChannel VIBER = new MessageChannel("VIBER");
    public static final MessageChannel FACEBOOK_MESSENGER = new MessageChannel("FACEBOOK_MESSENGER");
    public static final MessageChannel WHATSAPP = new MessageChannel("WHATSAPP");
    public static final MessageChannel RCS = new MessageChannel("RCS");
    public static final MessageChannel UNKNOWN = new MessageChannel("UNKNOWN");
    public static final MessageChannel EMAIL = new MessageChannel("EMAIL");
    public static final MessageChannel LIVE_CHAT = new MessageChannel("LIVE_CHAT");
    public static final MessageChannel UNUSED = new MessageChannel("UNUSED");
    public static final MessageChannel VOICE = new MessageChannel("VOICE");
    public static final MessageChannel VIDEO = new MessageChannel("VIDEO");
    public static final MessageChannel APPLE_BUSINESS_CHAT = new MessageChannel("APPLE_BUSINESS_CHAT");
    public static final MessageChannel LINE = new MessageChannel("LINE");
    public static final MessageChannel GOOGLE_BUSINESS_MESSAGES = new MessageChannel("GOOGLE_BUSINESS_MESSAGES");
    public static final MessageChannel TELEGRAM = new MessageChannel("TELEGRAM");
    public static final MessageChannel CALLS = new MessageChannel("CALLS");
    public static final MessageChannel INTERNAL = new MessageChannel("INTERNAL");
    public static final MessageChannel VIBER_BOT = new MessageChannel("VIBER_BOT");
    public static final MessageChannel FACEBOOK_POST = new MessageChannel("FACEBOOK_POST");
    public static final MessageChannel INSTAGRAM_POST = new MessageChannel("INSTAGRAM_POST");
    public static final MessageChannel TWITTER_POST = new MessageChannel("TWITTER_POST");
    public static final MessageChannel INSTAGRAM_MESSAGING = new MessageChannel("INSTAGRAM_MESSAGING");
    public static final MessageChannel GOOGLE_PLAY = new MessageChannel("GOOGLE_PLAY");
    public static final MessageChannel KAKAO_SANGDAM = new MessageChannel("KAKAO_SANGDAM");
    public static final MessageChannel TWITTER_DM = new MessageChannel("TWITTER_DM");
    public static final MessageChannel WHATSAPP_CALLS = new MessageChannel("WHATSAPP_CALLS");
    public static final MessageChannel VIBER_CALLS = new MessageChannel("VIBER_CALLS");
    public static final MessageChannel OPEN_CHANNEL = new MessageChannel("OPEN_CHANNEL");
    public static final MessageChannel TIKTOK = new MessageChannel("TIKTOK");
    public static final MessageChannel ZALO = new MessageChannel("ZALO");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static MessageChannel of(String value) {
        return new MessageChannel(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
