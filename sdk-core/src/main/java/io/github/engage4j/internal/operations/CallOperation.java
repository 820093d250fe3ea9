package io.github.engage4j.internal.operations;

/** Calls. */
public enum CallOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    CallOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
