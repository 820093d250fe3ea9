package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeBeside;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text or carousel with answers to tap. Its constructor is not API: components get added.
 *
 * @param suggestedReplies the answers
 * @param source what stands above the answers; its type stands beside it, or null
 * @param reply the answer, where one was given, or null
 */
@TypeName("LC_QUICK_REPLY")
public record LiveChatQuickReplyContent(
        List<String> suggestedReplies,
        @TypeBeside("sourceType") @Nullable LiveChatQuickReplySource source,
        @Nullable String reply)
        implements MessageContent {

    /**
     * A text or carousel with answers to tap.
     *
     * @throws IllegalArgumentException if there are no answers
     */
    public static LiveChatQuickReplyContent of(LiveChatQuickReplySource source, List<String> suggestedReplies) {
        return new LiveChatQuickReplyContent(
                Arguments.notEmpty("suggestedReplies", suggestedReplies), Arguments.required("source", source), null);
    }
}
