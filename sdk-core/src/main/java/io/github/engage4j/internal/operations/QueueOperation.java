package io.github.engage4j.internal.operations;

/** Queues. */
public enum QueueOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    QueueOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
