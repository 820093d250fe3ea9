package io.github.engage4j.internal.operations;

/** Web forms. */
public enum WebFormOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    WebFormOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
