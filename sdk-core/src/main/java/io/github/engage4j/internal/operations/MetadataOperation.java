package io.github.engage4j.internal.operations;

/** Metadata of a conversation. */
public enum MetadataOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    MetadataOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
