package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.infobip.messages.MessageContentType;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.SourceOf;
import io.github.engage4j.internal.json.TypeBeside;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message, as far as an event tells. It bears neither a direction, which the type of the event tells, nor a content type; so its content
 * is a text where it looks like nothing else, and otherwise {@link io.github.engage4j.infobip.messages.RawContent}. Its constructor
 * is not API: components get added.
 *
 * @param id its id
 * @param messageId the platform's id of the message
 * @param channel the channel
 * @param from the sender
 * @param to the recipient
 * @param conversationId the conversation it belongs to
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 * @param contentType the type of its content; not documented here, so mostly null
 * @param content what it says; its members are not documented here
 * @param contentJson the same as it came
 * @param socialContext where it comes from in a social network
 */
public record EventMessage(
        @Required String id,
        @Nullable String messageId,
        @Nullable MessageChannel channel,
        @Nullable String from,
        @Nullable String to,
        @Nullable String conversationId,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable MessageContentType contentType,
        @TypeBeside("contentType") @Nullable MessageContent content,
        @SourceOf("content") @Nullable Json contentJson,
        @Nullable SocialContext socialContext) {

    /** The same with a content that is a text, if it looks like one. */
    EventMessage withText() {
        TextContent text = contentType == null && contentJson != null ? TextGuess.of(contentJson) : null;
        return text == null
                ? this
                : new EventMessage(
                        id,
                        messageId,
                        channel,
                        from,
                        to,
                        conversationId,
                        createdAt,
                        updatedAt,
                        null,
                        text,
                        contentJson,
                        socialContext);
    }
}
