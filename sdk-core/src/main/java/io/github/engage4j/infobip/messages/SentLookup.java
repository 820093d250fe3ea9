package io.github.engage4j.infobip.messages;

import org.jspecify.annotations.Nullable;

/**
 * Whether a message whose outcome was {@code UNKNOWN} was sent. Its constructor is not API: components get added.
 *
 * @param finding the answer
 * @param message the message that was sent; null unless it was found
 * @param reason why it cannot be told; empty otherwise
 */
public record SentLookup(Finding finding, @Nullable Message message, String reason) {

    static SentLookup found(Message message) {
        return new SentLookup(Finding.FOUND, message, "");
    }

    static SentLookup notFound() {
        return new SentLookup(Finding.NOT_FOUND, null, "");
    }

    static SentLookup cannotTell(String reason) {
        return new SentLookup(Finding.CANNOT_TELL, null, reason);
    }

    /** What a look-up can find. */
    public enum Finding {
        /** The message was sent: do not send it again. */
        FOUND,
        /** The message was not sent: it can be sent again. */
        NOT_FOUND,
        /** It may have been sent or not: ask again later, or let a person decide. */
        CANNOT_TELL
    }
}
