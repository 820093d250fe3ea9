package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;

/**
 * Cards side by side. Its constructor is not API: components get added.
 *
 * @param cards the cards
 * @param quickReplies answers of the carousel itself
 */
@TypeName("CAROUSEL")
public record CarouselSource(List<LiveChatCard> cards, List<String> quickReplies) implements LiveChatQuickReplySource {

    /**
     * Cards side by side.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static CarouselSource of(List<LiveChatCard> cards) {
        return new CarouselSource(Arguments.notEmpty("cards", cards), Absent.list());
    }

    /**
     * Cards side by side; with quickReplies.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static CarouselSource of(List<LiveChatCard> cards, List<String> quickReplies) {
        return new CarouselSource(Arguments.notEmpty("cards", cards), Absent.copy(quickReplies));
    }
}
