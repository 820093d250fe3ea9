package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Agents. */
public enum AgentOperation implements OperationRow {
    GET_AGENTS(get("get-agents", "/ccaas/1/agents").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    CREATE_AGENT(post("create-agent", "/ccaas/1/agents").scopes(CONVERSATIONS_MANAGE)),
    GET_AGENT(get("get-agent", "/ccaas/1/agents/{agentId}").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    UPDATE_AGENT(put("update-agent", "/ccaas/1/agents/{agentId}").scopes(CONVERSATIONS_MANAGE)),
    GET_AGENT_CONVERSATIONS(get("get-agent-conversations", "/ccaas/1/agents/{agentId}/conversations")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    UPDATE_AGENT_STATUS(
            put("update-agent-status", "/ccaas/1/agents/{agentId}/status").scopes(CONVERSATIONS_MANAGE)),
    ADD_AGENT_QUEUE(post("add-agent-queue", "/ccaas/1/agents/{agentId}/queues").scopes(CONVERSATIONS_MANAGE)),
    REMOVE_AGENT_QUEUE(delete("remove-agent-queue", "/ccaas/1/agents/{agentId}/queues/{queueId}")
            .scopes(CONVERSATIONS_MANAGE)),
    UPDATE_AGENT_HEARTBEAT(
            put("update-agent-heartbeat", "/ccaas/1/agents/{agentId}/heartbeat").scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    AgentOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
