package io.github.engage4j.infobip.conversations;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.infobip.messages.MessageContentType;
import io.github.engage4j.infobip.messages.MessageDirection;
import io.github.engage4j.internal.json.SourceOf;
import io.github.engage4j.internal.json.TypeBeside;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment of a social network that stands beside one of a conversation. Its constructor is not API: components get added.
 *
 * @param id its id, or null if it is not a message of a conversation
 * @param channel the channel
 * @param authorName the author's name on Facebook or Instagram
 * @param direction from the customer or to the customer
 * @param conversationId the conversation it belongs to
 * @param createdAt when it was created
 * @param contentType the type of its content
 * @param content what it says
 * @param contentJson the same as it came, with members that the typed content does not know
 * @param singleSendMessage a comment of a social network as the channel gave it, with its post and parent; only the examples have it
 */
public record RelatedComment(
        @Nullable String id,
        @Nullable MessageChannel channel,
        @Nullable String authorName,
        @Nullable MessageDirection direction,
        @Nullable String conversationId,
        @Nullable Instant createdAt,
        @Nullable MessageContentType contentType,
        @TypeBeside("contentType") @Nullable MessageContent content,
        @SourceOf("content") @Nullable Json contentJson,
        @Nullable Json singleSendMessage) {}
