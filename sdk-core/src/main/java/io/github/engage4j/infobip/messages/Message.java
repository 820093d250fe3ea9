package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.SourceOf;
import io.github.engage4j.internal.json.TypeBeside;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of a conversation. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param channel the channel
 * @param from the sender
 * @param to the recipient
 * @param direction from the customer or to the customer
 * @param conversationId the conversation it belongs to
 * @param authorId the platform's id of its author
 * @param authorType who the author is
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 * @param contentType the type of its content; a template that was sent comes back as a text
 * @param content what it says
 * @param contentJson the same as it came, with members that the typed content does not know
 * @param singleSendMessage a comment of a social network as the channel gave it, with its post and parent; only the examples have it
 */
public record Message(
        @Required String id,
        @Nullable MessageChannel channel,
        @Nullable String from,
        @Nullable String to,
        @Nullable MessageDirection direction,
        @Nullable String conversationId,
        @Nullable String authorId,
        @Nullable AuthorType authorType,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable MessageContentType contentType,
        @TypeBeside("contentType") @Nullable MessageContent content,
        @SourceOf("content") @Nullable Json contentJson,
        @Nullable Json singleSendMessage) {}
