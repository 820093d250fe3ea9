package io.github.engage4j.infobip.conversations;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.ConversationOperation;
import java.util.Map;

/**
 * Conversations. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class ConversationsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public ConversationsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Creates a conversation. A customer's first message creates one by itself, if its sender is set up for Conversations. */
    public ApiCall<Conversation> create(CreateConversationRequest request) {
        return calls.call(ConversationOperation.CREATE_CONVERSATION)
                .body(request)
                .answer(Conversation.class);
    }

    /** Reads a conversation. */
    public ApiCall<Conversation> get(String conversationId) {
        return calls.call(ConversationOperation.GET_CONVERSATION)
                .path(conversationId)
                .answer(Conversation.class);
    }

    /**
     * Assigns a conversation to an agent or a bot, and takes it from whoever had it.
     *
     * @param agentId the id of the agent or bot, at most 255 characters
     */
    public ApiCall<Conversation> assign(String conversationId, String agentId) {
        return calls.call(ConversationOperation.CHANGE_CONVERSATION_ASSIGNMENT)
                .path(conversationId)
                .body(Map.of("agentId", Arguments.atMost(255, "agentId", Arguments.notBlank("agentId", agentId))))
                .answer(Conversation.class);
    }

    /** Takes a conversation from whoever has it. */
    public ApiCall<Conversation> unassign(String conversationId) {
        return calls.call(ConversationOperation.UNASSIGN_CONVERSATION_AGENT)
                .path(conversationId)
                .answer(Conversation.class);
    }
}
