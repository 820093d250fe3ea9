package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Messages and typing events of a conversation. */
public enum MessageOperation implements OperationRow {
    CREATE_MESSAGE(post("create-message", "/ccaas/1/conversations/{conversationId}/messages")
            .scopes(CONVERSATIONS_MANAGE)),
    GET_MESSAGES(get("get-messages", "/ccaas/1/conversations/{conversationId}/messages")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
            .limit(RateLimit.perMinute(500))),
    SEND_EVENT(
            post("send-event", "/ccaas/1/conversations/{conversationId}/events").scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    MessageOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
