package io.github.engage4j.infobip.messages;

import io.github.engage4j.infobip.messages.apple.AppleAuthRequestContent;
import io.github.engage4j.infobip.messages.apple.AppleCustomInteractiveContent;
import io.github.engage4j.infobip.messages.apple.AppleFormContent;
import io.github.engage4j.infobip.messages.apple.ApplePayRequestContent;
import io.github.engage4j.infobip.messages.apple.AppleQuickReplyContent;
import io.github.engage4j.infobip.messages.apple.ListPickerContent;
import io.github.engage4j.infobip.messages.apple.RichLinkContent;
import io.github.engage4j.infobip.messages.apple.TimePickerContent;
import io.github.engage4j.infobip.messages.facebook.FacebookTemplateContent;
import io.github.engage4j.infobip.messages.instagram.InstagramStickerContent;
import io.github.engage4j.infobip.messages.instagram.InstagramTemplateContent;
import io.github.engage4j.infobip.messages.line.LineTemplateContent;
import io.github.engage4j.infobip.messages.livechat.ButtonContent;
import io.github.engage4j.infobip.messages.livechat.CustomDataContent;
import io.github.engage4j.infobip.messages.livechat.LiveChatCarouselContent;
import io.github.engage4j.infobip.messages.livechat.LiveChatQuickReplyContent;
import io.github.engage4j.infobip.messages.rcs.RcsCardContent;
import io.github.engage4j.infobip.messages.rcs.RcsFileContent;
import io.github.engage4j.infobip.messages.viber.ViberBotCarouselContent;
import io.github.engage4j.infobip.messages.viber.ViberBotVideoContent;
import io.github.engage4j.infobip.messages.whatsapp.InteractiveContent;
import io.github.engage4j.infobip.messages.whatsapp.MediaTemplateContent;
import io.github.engage4j.infobip.messages.whatsapp.MultiProductContent;
import io.github.engage4j.infobip.messages.whatsapp.ProductContent;
import io.github.engage4j.infobip.messages.whatsapp.TemplateContent;
import io.github.engage4j.internal.json.TypeNames;
import io.github.engage4j.internal.json.Union;

/**
 * What a message says. Each content type that the SDK knows is a record of its own; every other is a {@link RawContent}, which keeps
 * the JSON. More types get records of their own over time, so a {@code switch} over contents needs a default.
 */
@Union(
        members = {
            TextContent.class,
            ImageContent.class,
            VideoContent.class,
            AudioContent.class,
            DocumentContent.class,
            LocationContent.class,
            ContactContent.class,
            EmailContent.class,
            PrivateReplyContent.class,
            AppleAuthRequestContent.class,
            AppleCustomInteractiveContent.class,
            AppleFormContent.class,
            ApplePayRequestContent.class,
            AppleQuickReplyContent.class,
            ListPickerContent.class,
            RichLinkContent.class,
            TimePickerContent.class,
            FacebookTemplateContent.class,
            InstagramStickerContent.class,
            InstagramTemplateContent.class,
            LineTemplateContent.class,
            ButtonContent.class,
            CustomDataContent.class,
            LiveChatCarouselContent.class,
            LiveChatQuickReplyContent.class,
            RcsCardContent.class,
            RcsFileContent.class,
            ViberBotCarouselContent.class,
            ViberBotVideoContent.class,
            InteractiveContent.class,
            MediaTemplateContent.class,
            MultiProductContent.class,
            ProductContent.class,
            TemplateContent.class
        },
        raw = RawContent.class)
public interface MessageContent {

    /** The type, which stands beside the content in the message. */
    default MessageContentType contentType() {
        return MessageContentType.of(TypeNames.of(getClass()));
    }
}
