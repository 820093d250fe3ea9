package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Routing. */
public enum RoutingOperation implements OperationRow {
    GET_ROUTING(get("get-routing", "/ccaas/1/routing").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    UPDATE_ROUTING(put("update-routing", "/ccaas/1/routing").scopes(CONVERSATIONS_MANAGE)),
    DELETE_ROUTING(delete("delete-routing", "/ccaas/1/routing").scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    RoutingOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
