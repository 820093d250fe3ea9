package io.github.engage4j.infobip.conversations;

import org.jspecify.annotations.Nullable;

/**
 * Two conversations that are linked. Its constructor is not API: components get added.
 *
 * @param parentConversation the one that the other came from
 * @param childConversation the other one
 */
public record LinkedConversation(
        @Nullable LinkedConversationMember parentConversation,
        @Nullable LinkedConversationMember childConversation) {}
