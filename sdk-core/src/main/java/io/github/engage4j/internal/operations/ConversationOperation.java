package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Conversations. */
public enum ConversationOperation implements OperationRow {
    CREATE_CONVERSATION(post("create-conversation", "/ccaas/1/conversations").scopes(CONVERSATIONS_MANAGE)),
    GET_CONVERSATION(get("get-conversation", "/ccaas/1/conversations/{conversationId}")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    CHANGE_CONVERSATION_ASSIGNMENT(
            put("change-conversation-assignment", "/ccaas/1/conversations/{conversationId}/assignee")
                    .scopes(CONVERSATIONS_MANAGE)),
    UNASSIGN_CONVERSATION_AGENT(
            delete("unassign-conversation-agent", "/ccaas/1/conversations/{conversationId}/assignee")
                    .scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    ConversationOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
