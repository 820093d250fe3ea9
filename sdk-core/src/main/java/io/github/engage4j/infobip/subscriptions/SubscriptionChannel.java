package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.OpenEnum;

/**
 * What a subscription is about: conversations, or one channel of messages. Conversations are {@link #CUSTOMER_ENGAGEMENT} and {@link
 * #AGENT_OS}. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record SubscriptionChannel(String value) implements OpenEnum {

    public static final SubscriptionChannel CUSTOMER_ENGAGEMENT = new SubscriptionChannel("CUSTOMER_ENGAGEMENT");
    public static final SubscriptionChannel AGENT_OS = new SubscriptionChannel("AGENT_OS");
    public static final SubscriptionChannel APPLE_MESSAGES_FOR_BUSINESS =
            new SubscriptionChannel("APPLE_MESSAGES_FOR_BUSINESS");
    public static final SubscriptionChannel BLOCKLIST = new SubscriptionChannel("BLOCKLIST");
    public static final SubscriptionChannel EMAIL = new SubscriptionChannel("EMAIL");
    public static final SubscriptionChannel FACEBOOK = new SubscriptionChannel("FACEBOOK");
    public static final SubscriptionChannel KAKAO_ALIM = new SubscriptionChannel("KAKAO_ALIM");
    public static final SubscriptionChannel KAKAO_BRAND_MESSAGE = new SubscriptionChannel("KAKAO_BRAND_MESSAGE");
    public static final SubscriptionChannel LINE = new SubscriptionChannel("LINE");
    public static final SubscriptionChannel MMS = new SubscriptionChannel("MMS");
    public static final SubscriptionChannel MOBILE_IDENTITY = new SubscriptionChannel("MOBILE_IDENTITY");
    public static final SubscriptionChannel MOBILE_PUSH = new SubscriptionChannel("MOBILE_PUSH");
    public static final SubscriptionChannel NUMBER_LOOKUP = new SubscriptionChannel("NUMBER_LOOKUP");
    public static final SubscriptionChannel OPEN_CHANNEL = new SubscriptionChannel("OPEN_CHANNEL");
    public static final SubscriptionChannel RCS = new SubscriptionChannel("RCS");
    public static final SubscriptionChannel REGISTRATION = new SubscriptionChannel("REGISTRATION");
    public static final SubscriptionChannel SMS = new SubscriptionChannel("SMS");
    public static final SubscriptionChannel VIBER = new SubscriptionChannel("VIBER");
    public static final SubscriptionChannel VOICE_VIDEO = new SubscriptionChannel("VOICE_VIDEO");
    public static final SubscriptionChannel WEB_PUSH = new SubscriptionChannel("WEB_PUSH");
    public static final SubscriptionChannel WHATSAPP = new SubscriptionChannel("WHATSAPP");
    public static final SubscriptionChannel ZALO = new SubscriptionChannel("ZALO");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static SubscriptionChannel of(String value) {
        return new SubscriptionChannel(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
