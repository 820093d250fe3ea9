package io.github.engage4j.infobip.messages.instagram;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A sticker of Instagram. Its constructor is not API: components get added.
 *
 * @param sticker its name, such as {@code like_heart}
 */
@TypeName("INSTAGRAM_STICKER")
public record InstagramStickerContent(@Required String sticker) implements MessageContent {

    /**
     * A sticker of Instagram.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static InstagramStickerContent of(String sticker) {
        return new InstagramStickerContent(Arguments.notBlank("sticker", sticker));
    }
}
