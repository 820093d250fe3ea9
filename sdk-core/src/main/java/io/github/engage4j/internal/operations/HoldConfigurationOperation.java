package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Hold configurations. */
public enum HoldConfigurationOperation implements OperationRow {
    GET_MULTIPLE_HOLD_CONFIGS(get("get-multiple-hold-configs", "/ccaas/voice/2/hold-configs-per-queue")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
            .limit(RateLimit.bucket(20, 10))),
    CREATE_HOLD_CONFIG(post("create-hold-config", "/ccaas/voice/2/hold-configs-per-queue")
            .scopes(CONVERSATIONS_MANAGE)
            .limit(RateLimit.bucket(20, 10))),
    GET_HOLD_CONFIG(get("get-hold-config", "/ccaas/voice/2/hold-configs-per-queue/{id}")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
            .limit(RateLimit.bucket(20, 10))),
    UPDATE_HOLD_CONFIG(put("update-hold-config", "/ccaas/voice/2/hold-configs-per-queue/{id}")
            .scopes(CONVERSATIONS_MANAGE)
            .limit(RateLimit.bucket(20, 10))),
    DELETE_HOLD_CONFIG(delete("delete-hold-config", "/ccaas/voice/2/hold-configs-per-queue/{id}")
            .scopes(CONVERSATIONS_MANAGE)
            .limit(RateLimit.bucket(20, 10)));

    private final OperationFacts facts;

    HoldConfigurationOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
