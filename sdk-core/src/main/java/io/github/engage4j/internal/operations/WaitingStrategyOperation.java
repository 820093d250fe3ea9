package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Waiting strategies. */
public enum WaitingStrategyOperation implements OperationRow {
    GET_CONVERSATIONS_WAITING_STRATEGIES(
            get("get-conversations-waiting-strategies", "/ccaas/voice/2/waiting-strategies")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
                    .limit(RateLimit.bucket(20, 10))),
    CREATE_CONVERSATIONS_WAITING_STRATEGY(
            post("create-conversations-waiting-strategy", "/ccaas/voice/2/waiting-strategies")
                    .scopes(CONVERSATIONS_MANAGE)
                    .limit(RateLimit.bucket(20, 10))),
    GET_CONVERSATIONS_WAITING_STRATEGY(
            get("get-conversations-waiting-strategy", "/ccaas/voice/2/waiting-strategies/{id}")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
                    .limit(RateLimit.bucket(20, 10))),
    UPDATE_CONVERSATIONS_WAITING_STRATEGY(
            put("update-conversations-waiting-strategy", "/ccaas/voice/2/waiting-strategies/{id}")
                    .scopes(CONVERSATIONS_MANAGE)
                    .limit(RateLimit.bucket(20, 10))),
    DELETE_CONVERSATIONS_WAITING_STRATEGY(
            delete("delete-conversations-waiting-strategy", "/ccaas/voice/2/waiting-strategies/{id}")
                    .scopes(CONVERSATIONS_MANAGE)
                    .limit(RateLimit.bucket(100, 10)));

    private final OperationFacts facts;

    WaitingStrategyOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
