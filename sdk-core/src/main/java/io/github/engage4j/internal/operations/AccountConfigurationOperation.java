package io.github.engage4j.internal.operations;

/** The configuration of the account. */
public enum AccountConfigurationOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    AccountConfigurationOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
