package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.patch;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Calls. */
public enum CallOperation implements OperationRow {
    CREATE_CONVERSATION_OUTBOUND_CALL(
            post("create-conversation-outbound-call", "/ccaas/voice/2/outbound-call-conversation")
                    .scopes(CONVERSATIONS_MANAGE)),
    SET_CALL_ON_HOLD(
            patch("set-call-on-hold", "/ccaas/voice/2/{conversationId}/hold").scopes(CONVERSATIONS_MANAGE)),
    RELEASE_CALL_FROM_HOLD(patch("release-call-from-hold", "/ccaas/voice/2/{conversationId}/unhold")
            .scopes(CONVERSATIONS_MANAGE)),
    TRANSFER_CALL_TO_AGENT(
            patch("transfer-call-to-agent", "/ccaas/voice/2/conversation/{conversationId}/transfer/agent")
                    .scopes(CONVERSATIONS_MANAGE)),
    GET_TRANSFER_QUEUES(get("get-transfer-queues", "/ccaas/voice/2/transfer/queues")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
            .limit(RateLimit.bucket(100, 10))),
    TRANSFER_CALL_TO_QUEUE(
            patch("transfer-call-to-queue", "/ccaas/voice/2/conversation/{conversationId}/transfer/queue")
                    .scopes(CONVERSATIONS_MANAGE)),
    TRANSFER_CALL_TO_EXTERNAL_NUMBER(patch(
                    "transfer-call-to-external-number",
                    "/ccaas/voice/2/conversation/{conversationId}/transfer/external-number")
            .scopes(CONVERSATIONS_MANAGE)),
    ADD_CONVERSATIONS_AGENT_WRAP_UP_TIME(
            patch("add-conversations-agent-wrap-up-time", "/ccaas/voice/2/agent/{agentId}/wrap-up-time/add/{seconds}")
                    .scopes(CONVERSATIONS_MANAGE)),
    CLEAR_CONVERSATIONS_AGENT_WRAP_UP_TIME(
            patch("clear-conversations-agent-wrap-up-time", "/ccaas/voice/2/agent/{agentId}/wrap-up-time/clear")
                    .scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    CallOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
