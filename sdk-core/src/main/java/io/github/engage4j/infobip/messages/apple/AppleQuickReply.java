package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers to tap. Its constructor is not API: components get added.
 *
 * @param summary what stands above them, or null
 * @param items the answers
 * @param summaryText the summary under the name that answers of the platform give it, or null
 */
public record AppleQuickReply(
        @Nullable String summary,
        List<AppleQuickReplyItem> items,
        @Nullable String summaryText) {

    /**
     * Answers to tap.
     *
     * @param summary what stands above them
     * @throws IllegalArgumentException if there are none, or the summary is blank
     */
    public static AppleQuickReply of(String summary, List<AppleQuickReplyItem> items) {
        return new AppleQuickReply(Arguments.notBlank("summary", summary), Arguments.notEmpty("items", items), null);
    }
}
