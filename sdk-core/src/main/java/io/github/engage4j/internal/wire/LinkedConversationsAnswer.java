package io.github.engage4j.internal.wire;

import io.github.engage4j.infobip.conversations.LinkedConversation;
import java.util.List;

/**
 * The answer with a conversation's links.
 *
 * @param linkedConversations the links
 */
public record LinkedConversationsAnswer(List<LinkedConversation> linkedConversations) {}
