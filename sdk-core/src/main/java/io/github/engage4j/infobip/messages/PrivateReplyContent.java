package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeBeside;
import io.github.engage4j.internal.json.TypeName;

/**
 * A private message that replies to a public comment on a social network. Its constructor is not API: components get added.
 *
 * @param externalMessageId the comment in the social network
 * @param content what it says; its type stands beside it
 */
@TypeName("PRIVATE_REPLY_TO_SOCIAL_COMMENT")
public record PrivateReplyContent(
        @Required String externalMessageId,
        @TypeBeside("contentType") @Required MessageContent content) implements MessageContent {

    /**
     * A private message that replies to a public comment on a social network.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static PrivateReplyContent of(String externalMessageId, MessageContent content) {
        return new PrivateReplyContent(
                Arguments.notBlank("externalMessageId", externalMessageId), Arguments.required("content", content));
    }
}
