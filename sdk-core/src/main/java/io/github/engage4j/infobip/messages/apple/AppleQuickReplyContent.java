package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Answers to tap. Its constructor is not API: components get added.
 *
 * @param quickReply the answers
 * @param requestIdentifier an identifier that comes back with the answer, or null
 */
@TypeName("APPLE_QUICK_REPLY_CONTENT")
public record AppleQuickReplyContent(
        @Required AppleQuickReply quickReply, @Nullable String requestIdentifier) implements MessageContent {

    /** Answers to tap. */
    public static AppleQuickReplyContent of(AppleQuickReply quickReply) {
        return new AppleQuickReplyContent(Arguments.required("quickReply", quickReply), null);
    }

    /** Answers to tap; requestIdentifier may be null. */
    public static AppleQuickReplyContent of(AppleQuickReply quickReply, @Nullable String requestIdentifier) {
        return new AppleQuickReplyContent(Arguments.required("quickReply", quickReply), requestIdentifier);
    }
}
