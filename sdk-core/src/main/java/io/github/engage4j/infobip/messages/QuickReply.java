package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * An answer to tap, on Facebook Messenger and Instagram. Its constructor is not API: components get added.
 *
 * @param type what it answers with
 * @param title the words to tap, or null
 * @param payload what comes back when it is tapped, or null
 */
public record QuickReply(
        @Required QuickReplyType type,
        @Nullable String title,
        @Nullable String payload) {

    /**
     * An answer in words.
     *
     * @param payload what comes back when it is tapped
     * @throws IllegalArgumentException if an argument is blank
     */
    public static QuickReply text(String title, String payload) {
        return new QuickReply(
                QuickReplyType.TEXT, Arguments.notBlank("title", title), Arguments.notBlank("payload", payload));
    }

    /** An answer with the customer's phone number. */
    public static QuickReply phoneNumber() {
        return new QuickReply(QuickReplyType.PHONE_NUMBER, null, null);
    }

    /** An answer with the customer's e-mail address. */
    public static QuickReply email() {
        return new QuickReply(QuickReplyType.EMAIL, null, null);
    }
}
