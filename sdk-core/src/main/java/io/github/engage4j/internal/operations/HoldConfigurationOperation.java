package io.github.engage4j.internal.operations;

/** Hold configurations. */
public enum HoldConfigurationOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    HoldConfigurationOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
