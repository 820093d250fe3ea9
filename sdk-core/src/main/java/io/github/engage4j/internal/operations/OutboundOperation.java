package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.Scopes.MESSAGES_API_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.MESSAGES_API_SEND;
import static io.github.engage4j.internal.operations.Scopes.MESSAGE_SEND;

/** Messages that open a conversation. */
public enum OutboundOperation implements OperationRow {
    SEND_MESSAGES_API_MESSAGE(post("send-messages-api-message", "/messages-api/1/messages")),
    /** Sends nothing, so asking again does no harm. */
    VALIDATE_MESSAGES_API_MESSAGE(post("validate-messages-api-message", "/messages-api/1/messages/validate")
            .idempotent()
            .limit(RateLimit.perSecond(10)));

    private final OperationFacts facts;

    OutboundOperation(OperationFacts facts) {
        this.facts = facts.scopes(MESSAGE_SEND, MESSAGES_API_SEND, MESSAGES_API_MANAGE);
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
