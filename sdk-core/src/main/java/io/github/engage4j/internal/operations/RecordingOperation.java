package io.github.engage4j.internal.operations;

/** Recordings. */
public enum RecordingOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    RecordingOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
