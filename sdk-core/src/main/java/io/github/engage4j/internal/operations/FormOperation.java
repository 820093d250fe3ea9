package io.github.engage4j.internal.operations;

/** Conversation forms. */
public enum FormOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    FormOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
