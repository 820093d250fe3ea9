package io.github.engage4j.internal.operations;

/** Notes of a conversation. */
public enum NoteOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    NoteOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
