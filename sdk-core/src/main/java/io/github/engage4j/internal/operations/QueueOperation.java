package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Queues. There is none that gets a single one. */
public enum QueueOperation implements OperationRow {
    GET_QUEUES(get("get-queues", "/ccaas/1/queues").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    CREATE_QUEUE(post("create-queue", "/ccaas/1/queues").scopes(CONVERSATIONS_MANAGE)),
    UPDATE_QUEUE(put("update-queue", "/ccaas/1/queues/{queueId}").scopes(CONVERSATIONS_MANAGE)),
    DELETE_QUEUE(delete("delete-queue", "/ccaas/1/queues/{queueId}").scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    QueueOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
