package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.OpenEnum;

/**
 * The type of a message's content. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record MessageContentType(String value) implements OpenEnum {

    public static final MessageContentType TEXT = new MessageContentType("TEXT");
    public static final MessageContentType IMAGE = new MessageContentType("IMAGE");
    public static final MessageContentType LOCATION = new MessageContentType("LOCATION");
    public static final MessageContentType TEMPLATE = new MessageContentType("TEMPLATE");
    public static final MessageContentType AUDIO = new MessageContentType("AUDIO");
    public static final MessageContentType UNKNOWN = new MessageContentType("UNKNOWN");
    public static final MessageContentType VOICE = new MessageContentType("VOICE");
    public static final MessageContentType VIDEO = new MessageContentType("VIDEO");
    public static final MessageContentType DOCUMENT = new MessageContentType("DOCUMENT");
    public static final MessageContentType CONTACT = new MessageContentType("CONTACT");
    public static final MessageContentType VOICE_CALL = new MessageContentType("VOICE_CALL");
    public static final MessageContentType VIDEO_CALL = new MessageContentType("VIDEO_CALL");
    public static final MessageContentType BUTTON = new MessageContentType("BUTTON");
    public static final MessageContentType TYPING_INDICATOR = new MessageContentType("TYPING_INDICATOR");
    public static final MessageContentType LIST_PICKER = new MessageContentType("LIST_PICKER");
    public static final MessageContentType FILE = new MessageContentType("FILE");
    public static final MessageContentType LIST_PICKER_RESPONSE = new MessageContentType("LIST_PICKER_RESPONSE");
    public static final MessageContentType POSTBACK = new MessageContentType("POSTBACK");
    public static final MessageContentType WA_BUTTON_FEEDBACK = new MessageContentType("WA_BUTTON_FEEDBACK");
    public static final MessageContentType SURVEY_REQUEST = new MessageContentType("SURVEY_REQUEST");
    public static final MessageContentType SURVEY_RESPONSE = new MessageContentType("SURVEY_RESPONSE");
    public static final MessageContentType MEDIA_TEMPLATE = new MessageContentType("MEDIA_TEMPLATE");
    public static final MessageContentType FACEBOOK_TEMPLATE = new MessageContentType("FACEBOOK_TEMPLATE");
    public static final MessageContentType PRE_CHAT_FORM = new MessageContentType("PRE_CHAT_FORM");
    public static final MessageContentType LC_QUICK_REPLY = new MessageContentType("LC_QUICK_REPLY");
    public static final MessageContentType TEXT_WITH_BUTTON = new MessageContentType("TEXT_WITH_BUTTON");
    public static final MessageContentType TEXT_WITH_IMAGE_AND_BUTTON =
            new MessageContentType("TEXT_WITH_IMAGE_AND_BUTTON");
    public static final MessageContentType SUGGESTION_RESPONSE = new MessageContentType("SUGGESTION_RESPONSE");
    public static final MessageContentType ABC_MULTI_TYPE = new MessageContentType("ABC_MULTI_TYPE");
    public static final MessageContentType FOLLOW = new MessageContentType("FOLLOW");
    public static final MessageContentType UNFOLLOW = new MessageContentType("UNFOLLOW");
    public static final MessageContentType CALL = new MessageContentType("CALL");
    public static final MessageContentType EMAIL = new MessageContentType("EMAIL");
    public static final MessageContentType CARD = new MessageContentType("CARD");
    public static final MessageContentType CAROUSEL = new MessageContentType("CAROUSEL");
    public static final MessageContentType TEXT_WITH_SUGGESTION = new MessageContentType("TEXT_WITH_SUGGESTION");
    public static final MessageContentType RICH_LINK = new MessageContentType("RICH_LINK");
    public static final MessageContentType TIME_PICKER = new MessageContentType("TIME_PICKER");
    public static final MessageContentType TIME_PICKER_RESPONSE = new MessageContentType("TIME_PICKER_RESPONSE");
    public static final MessageContentType BUTTON_RESPONSE = new MessageContentType("BUTTON_RESPONSE");
    public static final MessageContentType VIBER_BOT_STICKER = new MessageContentType("VIBER_BOT_STICKER");
    public static final MessageContentType WHATSAPP_STICKER = new MessageContentType("WHATSAPP_STICKER");
    public static final MessageContentType VIBER_BOT_CAROUSEL = new MessageContentType("VIBER_BOT_CAROUSEL");
    public static final MessageContentType VIBER_BOT_EVENT = new MessageContentType("VIBER_BOT_EVENT");
    public static final MessageContentType VIBER_BOT_VIDEO = new MessageContentType("VIBER_BOT_VIDEO");
    public static final MessageContentType VIBER_BOT_FILE = new MessageContentType("VIBER_BOT_FILE");
    public static final MessageContentType URL = new MessageContentType("URL");
    public static final MessageContentType LC_CAROUSEL = new MessageContentType("LC_CAROUSEL");
    public static final MessageContentType INSTAGRAM_STICKER = new MessageContentType("INSTAGRAM_STICKER");
    public static final MessageContentType CALL_START = new MessageContentType("CALL_START");
    public static final MessageContentType CALL_HANGUP = new MessageContentType("CALL_HANGUP");
    public static final MessageContentType CALL_TRANSCRIPT = new MessageContentType("CALL_TRANSCRIPT");
    public static final MessageContentType CALL_FILE = new MessageContentType("CALL_FILE");
    public static final MessageContentType APPLE_CUSTOM_INTERACTIVE_CONTENT =
            new MessageContentType("APPLE_CUSTOM_INTERACTIVE_CONTENT");
    public static final MessageContentType APPLE_AUTH_REQUEST_CONTENT =
            new MessageContentType("APPLE_AUTH_REQUEST_CONTENT");
    public static final MessageContentType APPLE_PAY_REQUEST_CONTENT =
            new MessageContentType("APPLE_PAY_REQUEST_CONTENT");
    public static final MessageContentType APPLE_PAY_RESPONSE = new MessageContentType("APPLE_PAY_RESPONSE");
    public static final MessageContentType AUTHENTICATION_RESPONSE = new MessageContentType("AUTHENTICATION_RESPONSE");
    public static final MessageContentType CLOSE_CONVERSATION = new MessageContentType("CLOSE_CONVERSATION");
    public static final MessageContentType BUTTON_LIST = new MessageContentType("BUTTON_LIST");
    public static final MessageContentType KAKAO_SANGDAM_SESSION_EXPIRED =
            new MessageContentType("KAKAO_SANGDAM_SESSION_EXPIRED");
    public static final MessageContentType INSTAGRAM_TEMPLATE = new MessageContentType("INSTAGRAM_TEMPLATE");
    public static final MessageContentType SHARE = new MessageContentType("SHARE");
    public static final MessageContentType STORY_MENTION = new MessageContentType("STORY_MENTION");
    public static final MessageContentType CUSTOM_INTERACTIVE_RESPONSE =
            new MessageContentType("CUSTOM_INTERACTIVE_RESPONSE");
    public static final MessageContentType INTERACTIVE = new MessageContentType("INTERACTIVE");
    public static final MessageContentType INTERACTIVE_LIST_REPLY = new MessageContentType("INTERACTIVE_LIST_REPLY");
    public static final MessageContentType INTERACTIVE_BUTTON_REPLY =
            new MessageContentType("INTERACTIVE_BUTTON_REPLY");
    public static final MessageContentType LC_FORM_RESPONSE = new MessageContentType("LC_FORM_RESPONSE");
    public static final MessageContentType PRODUCT = new MessageContentType("PRODUCT");
    public static final MessageContentType APPLE_QUICK_REPLY_CONTENT =
            new MessageContentType("APPLE_QUICK_REPLY_CONTENT");
    public static final MessageContentType QUICK_REPLY = new MessageContentType("QUICK_REPLY");
    public static final MessageContentType WHATSAPP_PRODUCT = new MessageContentType("WHATSAPP_PRODUCT");
    public static final MessageContentType WHATSAPP_MULTI_PRODUCT = new MessageContentType("WHATSAPP_MULTI_PRODUCT");
    public static final MessageContentType WHATSAPP_TEXT_WITH_ADDITIONAL_DATA =
            new MessageContentType("WHATSAPP_TEXT_WITH_ADDITIONAL_DATA");
    public static final MessageContentType ORDER = new MessageContentType("ORDER");
    public static final MessageContentType TELEGRAM_CONTACT = new MessageContentType("TELEGRAM_CONTACT");
    public static final MessageContentType FORM_RESPONSE = new MessageContentType("FORM_RESPONSE");
    public static final MessageContentType LINE_TEMPLATE = new MessageContentType("LINE_TEMPLATE");
    public static final MessageContentType APPLE_FORM_CONTENT = new MessageContentType("APPLE_FORM_CONTENT");
    public static final MessageContentType LINE_POSTBACK_EVENT = new MessageContentType("LINE_POSTBACK_EVENT");
    public static final MessageContentType LIVE_CHAT_KNOWLEDGE_BASE_ARTICLE =
            new MessageContentType("LIVE_CHAT_KNOWLEDGE_BASE_ARTICLE");
    public static final MessageContentType LIVE_CHAT_KNOWLEDGE_BASE_SEARCH =
            new MessageContentType("LIVE_CHAT_KNOWLEDGE_BASE_SEARCH");
    public static final MessageContentType LINE_STICKER = new MessageContentType("LINE_STICKER");
    public static final MessageContentType INTERACTIVE_FLOW_REPLY = new MessageContentType("INTERACTIVE_FLOW_REPLY");
    public static final MessageContentType RCS_TEXT = new MessageContentType("RCS_TEXT");
    public static final MessageContentType RCS_FILE = new MessageContentType("RCS_FILE");
    public static final MessageContentType RCS_CARD = new MessageContentType("RCS_CARD");
    public static final MessageContentType RCS_CAROUSEL = new MessageContentType("RCS_CAROUSEL");
    public static final MessageContentType BUNDLE = new MessageContentType("BUNDLE");
    public static final MessageContentType PRIVATE_REPLY_TO_SOCIAL_COMMENT =
            new MessageContentType("PRIVATE_REPLY_TO_SOCIAL_COMMENT");
    public static final MessageContentType LIVE_CHAT_BUTTON = new MessageContentType("LIVE_CHAT_BUTTON");
    public static final MessageContentType TEXT_WITH_RATING = new MessageContentType("TEXT_WITH_RATING");
    public static final MessageContentType EMPTY = new MessageContentType("EMPTY");
    public static final MessageContentType JSON = new MessageContentType("JSON");
    public static final MessageContentType ROADSIDE_ASSISTANCE = new MessageContentType("ROADSIDE_ASSISTANCE");
    public static final MessageContentType CUSTOM_DATA = new MessageContentType("CUSTOM_DATA");
    public static final MessageContentType WHATSAPP_CALL_PERMISSION_REPLY =
            new MessageContentType("WHATSAPP_CALL_PERMISSION_REPLY");
    public static final MessageContentType TIKTOK_SHARE_POST = new MessageContentType("TIKTOK_SHARE_POST");
    public static final MessageContentType TIKTOK_REFERRAL_SHORT_LINK =
            new MessageContentType("TIKTOK_REFERRAL_SHORT_LINK");
    public static final MessageContentType TIKTOK_REFERRAL_AD = new MessageContentType("TIKTOK_REFERRAL_AD");
    public static final MessageContentType ZALO_GIF = new MessageContentType("ZALO_GIF");
    public static final MessageContentType VIBER_STICKER = new MessageContentType("VIBER_STICKER");
    public static final MessageContentType ABC_CUSTOM_INTERACTIVE_CONTENT =
            new MessageContentType("ABC_CUSTOM_INTERACTIVE_CONTENT");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static MessageContentType of(String value) {
        return new MessageContentType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
