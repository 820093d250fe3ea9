package io.github.engage4j.internal.operations;

/** Bots. */
public enum BotOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    BotOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
