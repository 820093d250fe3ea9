package io.github.engage4j.internal.operations;

/** Routing. */
public enum RoutingOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    RoutingOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
