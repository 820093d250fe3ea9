package io.github.engage4j.infobip.messages;

import io.github.engage4j.infobip.messages.telegram.TelegramReplyMarkup;
import io.github.engage4j.infobip.messages.viber.ViberKeyboard;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text, with what some channels can put below it. Its constructor is not API: components get added.
 *
 * @param text the text
 * @param tag the message tag of Facebook Messenger that allows a message outside the usual window, such as {@code ACCOUNT_UPDATE}, or null
 * @param quickReplies answers to tap, on Facebook Messenger and Instagram
 * @param replyMarkup the keyboard of a Telegram message, or null
 * @param keyboard the keyboard of a Viber bot message, or null
 * @param socialMentions the people whom the text of a social comment mentions
 * @param showUrlPreview whether the first link is shown with a preview; the platform answers it, and that it can be sent is an assumption,
 *     or null
 */
@TypeName("TEXT")
public record TextContent(
        @Required String text,
        @Nullable String tag,
        List<QuickReply> quickReplies,
        @Nullable TelegramReplyMarkup replyMarkup,
        @Nullable ViberKeyboard keyboard,
        List<SocialMention> socialMentions,
        @Nullable Boolean showUrlPreview)
        implements MessageContent {

    /**
     * A text alone.
     *
     * @throws IllegalArgumentException if it is blank or longer than 4,096 characters
     */
    public static TextContent of(String text) {
        return builder().text(text).build();
    }

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .text(text)
                .tag(tag)
                .quickReplies(quickReplies)
                .replyMarkup(replyMarkup)
                .keyboard(keyboard)
                .socialMentions(socialMentions)
                .showUrlPreview(showUrlPreview);
    }

    /** Builds a {@link TextContent}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String text;
        private @Nullable String tag;
        private List<QuickReply> quickReplies = Absent.list();
        private @Nullable TelegramReplyMarkup replyMarkup;
        private @Nullable ViberKeyboard keyboard;
        private List<SocialMention> socialMentions = Absent.list();
        private @Nullable Boolean showUrlPreview;

        private Builder() {}

        /** The text, at most 4,096 characters. Required. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** The message tag of Facebook Messenger that allows a message outside the usual window, such as {@code ACCOUNT_UPDATE}. */
        public Builder tag(@Nullable String tag) {
            this.tag = tag;
            return this;
        }

        /** Answers to tap, on Facebook Messenger and Instagram. */
        public Builder quickReplies(List<QuickReply> quickReplies) {
            this.quickReplies = quickReplies;
            return this;
        }

        /** The keyboard of a Telegram message. */
        public Builder replyMarkup(@Nullable TelegramReplyMarkup replyMarkup) {
            this.replyMarkup = replyMarkup;
            return this;
        }

        /** The keyboard of a Viber bot message. */
        public Builder keyboard(@Nullable ViberKeyboard keyboard) {
            this.keyboard = keyboard;
            return this;
        }

        /** The people whom the text of a social comment mentions. */
        public Builder socialMentions(List<SocialMention> socialMentions) {
            this.socialMentions = socialMentions;
            return this;
        }

        /** Whether the first link is shown with a preview; the platform answers it, and that it can be sent is an assumption. */
        public Builder showUrlPreview(@Nullable Boolean showUrlPreview) {
            this.showUrlPreview = showUrlPreview;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or a text is too long
         */
        public TextContent build() {
            return new TextContent(
                    Arguments.atMost(4096, "text", Arguments.notBlank("text", text)),
                    tag,
                    Absent.copy(quickReplies),
                    replyMarkup,
                    keyboard,
                    Absent.copy(socialMentions),
                    showUrlPreview);
        }
    }
}
