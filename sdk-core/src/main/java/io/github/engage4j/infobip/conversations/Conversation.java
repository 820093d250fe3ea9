package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with a customer. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param topic what it is about
 * @param summary a short description
 * @param status its status
 * @param priority its priority
 * @param queueId the queue it is in
 * @param agentId the agent or bot it is assigned to
 * @param channel its channel; sent by the platform though its specification does not declare it
 * @param formId its form; sent by the platform though its specification does not declare it
 * @param pendingSince since when the customer waits; sent by the platform though its specification does not declare it
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 * @param closedAt when it was closed
 */
public record Conversation(
        @Required String id,
        @Nullable String topic,
        @Nullable String summary,
        @Nullable ConversationStatus status,
        @Nullable ConversationPriority priority,
        @Nullable String queueId,
        @Nullable String agentId,
        @Nullable ConversationChannel channel,
        @Nullable String formId,
        @Nullable Instant pendingSince,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Instant closedAt) {}
