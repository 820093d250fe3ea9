package io.github.engage4j.internal.operations;

/** Templates. */
public enum TemplateOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    TemplateOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
