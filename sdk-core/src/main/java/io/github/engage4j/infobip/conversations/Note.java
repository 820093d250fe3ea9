package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note of a conversation, which the customer does not see. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param conversationId the conversation it belongs to
 * @param agentId the agent who wrote it
 * @param type its type
 * @param content what it says
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record Note(
        @Required String id,
        @Nullable String conversationId,
        @Nullable String agentId,
        @Nullable NoteType type,
        @Nullable NoteContent content,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
