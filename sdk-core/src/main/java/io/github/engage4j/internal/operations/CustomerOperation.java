package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.get;

/** Customers of Expertflow CX. Expertflow publishes no operation ids, so they are ours. */
public enum CustomerOperation implements OperationRow {
    FIND_CUSTOMER(get("find-customer", "/customers")
            .at(Service.EXPERTFLOW_CUSTOMERS)
            .roles("Admin", "Supervisor", "Agent", "Routing Manager", "Quality Manager", "Evaluator"));

    private final OperationFacts facts;

    CustomerOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
