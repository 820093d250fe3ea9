package io.github.engage4j.internal.operations;

/** Waiting strategies. */
public enum WaitingStrategyOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    WaitingStrategyOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
