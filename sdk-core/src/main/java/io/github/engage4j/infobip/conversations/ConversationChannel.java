package io.github.engage4j.infobip.conversations;

import io.github.engage4j.api.OpenEnum;

/**
 * The channel of a conversation. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ConversationChannel(String value) implements OpenEnum {

    public static final ConversationChannel SMS = new ConversationChannel("SMS");
    public static final ConversationChannel VIBER = new ConversationChannel("VIBER");
    public static final ConversationChannel FACEBOOK_MESSENGER = new ConversationChannel("FACEBOOK_MESSENGER");
    public static final ConversationChannel WHATSAPP = new ConversationChannel("WHATSAPP");
    public static final ConversationChannel RCS = new ConversationChannel("RCS");
    public static final ConversationChannel UNKNOWN = new ConversationChannel("UNKNOWN");
    public static final ConversationChannel EMAIL = new ConversationChannel("EMAIL");
    public static final ConversationChannel MULTICHANNEL = new ConversationChannel("MULTICHANNEL");
    public static final ConversationChannel NO_CHANNEL = new ConversationChannel("NO_CHANNEL");
    public static final ConversationChannel LIVE_CHAT = new ConversationChannel("LIVE_CHAT");
    public static final ConversationChannel UNUSED = new ConversationChannel("UNUSED");
    public static final ConversationChannel VOICE = new ConversationChannel("VOICE");
    public static final ConversationChannel VIDEO = new ConversationChannel("VIDEO");
    public static final ConversationChannel APPLE_BUSINESS_CHAT = new ConversationChannel("APPLE_BUSINESS_CHAT");
    public static final ConversationChannel LINE = new ConversationChannel("LINE");
    public static final ConversationChannel GOOGLE_BUSINESS_MESSAGES =
            new ConversationChannel("GOOGLE_BUSINESS_MESSAGES");
    public static final ConversationChannel TELEGRAM = new ConversationChannel("TELEGRAM");
    public static final ConversationChannel CALLS = new ConversationChannel("CALLS");
    public static final ConversationChannel INTERNAL = new ConversationChannel("INTERNAL");
    public static final ConversationChannel FACEBOOK_POST = new ConversationChannel("FACEBOOK_POST");
    public static final ConversationChannel INSTAGRAM_POST = new ConversationChannel("INSTAGRAM_POST");
    public static final ConversationChannel TWITTER_POST = new ConversationChannel("TWITTER_POST");
    public static final ConversationChannel VIBER_BOT = new ConversationChannel("VIBER_BOT");
    public static final ConversationChannel INSTAGRAM_MESSAGING = new ConversationChannel("INSTAGRAM_MESSAGING");
    public static final ConversationChannel GOOGLE_PLAY = new ConversationChannel("GOOGLE_PLAY");
    public static final ConversationChannel KAKAO_SANGDAM = new ConversationChannel("KAKAO_SANGDAM");
    public static final ConversationChannel TWITTER_DM = new ConversationChannel("TWITTER_DM");
    public static final ConversationChannel WHATSAPP_CALLS = new ConversationChannel("WHATSAPP_CALLS");
    public static final ConversationChannel VIBER_CALLS = new ConversationChannel("VIBER_CALLS");
    public static final ConversationChannel OPEN_CHANNEL = new ConversationChannel("OPEN_CHANNEL");
    public static final ConversationChannel TIKTOK = new ConversationChannel("TIKTOK");
    public static final ConversationChannel ZALO = new ConversationChannel("ZALO");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ConversationChannel of(String value) {
        return new ConversationChannel(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
