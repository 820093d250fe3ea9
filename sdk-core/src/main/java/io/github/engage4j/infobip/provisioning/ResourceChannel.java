package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.OpenEnum;

/**
 * A channel as the platform names it where it manages senders. Some names differ from those of messages: {@code VIBER_BM} here is {@code
 * VIBER} there, {@code LINE_OA} is {@code LINE}, {@code APPLE_MB} is {@code APPLE_BUSINESS_CHAT}, {@code MESSENGER} is {@code
 * FACEBOOK_MESSENGER}, {@code INSTAGRAM_DM} is {@code INSTAGRAM_MESSAGING}. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record ResourceChannel(String value) implements OpenEnum {

    public static final ResourceChannel SMS = new ResourceChannel("SMS");
    public static final ResourceChannel MMS = new ResourceChannel("MMS");
    public static final ResourceChannel WHATSAPP = new ResourceChannel("WHATSAPP");
    public static final ResourceChannel RCS = new ResourceChannel("RCS");
    public static final ResourceChannel VIBER_BM = new ResourceChannel("VIBER_BM");
    public static final ResourceChannel APPLE_MB = new ResourceChannel("APPLE_MB");
    public static final ResourceChannel LINE_OA = new ResourceChannel("LINE_OA");
    public static final ResourceChannel KAKAO_SANGDAM = new ResourceChannel("KAKAO_SANGDAM");
    public static final ResourceChannel MESSENGER = new ResourceChannel("MESSENGER");
    public static final ResourceChannel INSTAGRAM_DM = new ResourceChannel("INSTAGRAM_DM");
    public static final ResourceChannel ZALO_ZNS = new ResourceChannel("ZALO_ZNS");
    public static final ResourceChannel TELEGRAM = new ResourceChannel("TELEGRAM");
    public static final ResourceChannel VIBER_BOT = new ResourceChannel("VIBER_BOT");
    public static final ResourceChannel EMAIL = new ResourceChannel("EMAIL");
    public static final ResourceChannel ZALO_FOLLOWER = new ResourceChannel("ZALO_FOLLOWER");
    public static final ResourceChannel OPEN_CHANNEL = new ResourceChannel("OPEN_CHANNEL");
    public static final ResourceChannel TIKTOK_BM = new ResourceChannel("TIKTOK_BM");

    // What follows is a capability of senders, but has no inbound configuration.
    public static final ResourceChannel KAKAO_CHINGU = new ResourceChannel("KAKAO_CHINGU");
    public static final ResourceChannel KAKAO_ALIM = new ResourceChannel("KAKAO_ALIM");
    public static final ResourceChannel FACEBOOK_POSTS = new ResourceChannel("FACEBOOK_POSTS");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ResourceChannel of(String value) {
        return new ResourceChannel(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
