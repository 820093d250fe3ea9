package io.github.engage4j.internal.operations;

/** Working hours. */
public enum WorkingHoursOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    WorkingHoursOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
