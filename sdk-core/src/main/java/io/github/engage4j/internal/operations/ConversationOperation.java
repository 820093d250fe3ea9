package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.patch;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Conversations. */
public enum ConversationOperation implements OperationRow {
    GET_CONVERSATIONS(
            get("get-conversations", "/ccaas/1/conversations").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    CREATE_CONVERSATION(post("create-conversation", "/ccaas/1/conversations").scopes(CONVERSATIONS_MANAGE)),
    GET_CONVERSATION(get("get-conversation", "/ccaas/1/conversations/{conversationId}")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    UPDATE_CONVERSATION(put("update-conversation", "/ccaas/1/conversations/{conversationId}")
            .scopes(CONVERSATIONS_MANAGE)),
    /**
     * It sets members to values that the request names and adds nothing up, so a second time changes nothing: as harmless as PUT.
     * A second closing is refused, since the first has closed it.
     */
    PATCH_CONVERSATION(patch("patch-conversation", "/ccaas/1/conversations/{conversationId}")
            .idempotent()
            .scopes(CONVERSATIONS_MANAGE)),
    CHANGE_CONVERSATION_ASSIGNMENT(
            put("change-conversation-assignment", "/ccaas/1/conversations/{conversationId}/assignee")
                    .scopes(CONVERSATIONS_MANAGE)),
    UNASSIGN_CONVERSATION_AGENT(
            delete("unassign-conversation-agent", "/ccaas/1/conversations/{conversationId}/assignee")
                    .scopes(CONVERSATIONS_MANAGE)),
    ADD_CONVERSATION_TAG(post("add-conversation-tag", "/ccaas/1/conversations/{conversationId}/tags")
            .scopes(CONVERSATIONS_MANAGE)),
    DELETE_CONVERSATION_TAG(delete("delete-conversation-tag", "/ccaas/1/conversations/{conversationId}/tags/{tagName}")
            .scopes(CONVERSATIONS_MANAGE)),
    /**
     * A second time would take the conversation from the agent to whom the first has brought it. The specification declares a page of
     * conversations as its answer, but its example is one conversation.
     */
    ROUTE_CONVERSATION(post("route-conversation", "/ccaas/1/conversations/{conversationId}/route")
            .scopes(CONVERSATIONS_MANAGE)),
    SIMULATE_ROUTING_RESULT_FOR_CONVERSATION(
            get("simulate-routing-result-for-conversation", "/ccaas/1/conversations/{conversationId}/simulate-routing")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    GET_RELATED_COMMENTS(get("get-related-comments", "/ccaas/1/conversations/{conversationId}/related-comments")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    GET_LINKED_CONVERSATIONS(get("get-linked-conversations", "/ccaas/1/conversations/{conversationId}/links")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ));

    private final OperationFacts facts;

    ConversationOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
