package io.github.engage4j.infobip.conversations;

import org.jspecify.annotations.Nullable;

/**
 * Where routing would take a conversation now. Its constructor is not API: components get added.
 *
 * @param id the conversation
 * @param queueId the queue it would come to
 * @param priority the priority it would get
 */
public record RoutingResult(
        @Nullable String id,
        @Nullable String queueId,
        @Nullable ConversationPriority priority) {}
