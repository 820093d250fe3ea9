package io.github.engage4j.internal.operations;

/** Tags. */
public enum TagOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    TagOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
