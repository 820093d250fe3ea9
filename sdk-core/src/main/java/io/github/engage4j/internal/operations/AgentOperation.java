package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;

/** Agents. */
public enum AgentOperation implements OperationRow {
    CREATE_AGENT(post("create-agent", "/ccaas/1/agents").scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    AgentOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
