package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a link tells about one of its two conversations. Its constructor is not API: components get added.
 *
 * @param conversationId its id
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 * @param agentId the agent it is assigned to
 * @param topic what it is about
 * @param channel its channel
 * @param status its status
 * @param customerDisplayName the customer's name as it is shown
 */
public record LinkedConversationMember(
        @Required String conversationId,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String agentId,
        @Nullable String topic,
        @Nullable ConversationChannel channel,
        @Nullable ConversationStatus status,
        @Nullable String customerDisplayName) {}
