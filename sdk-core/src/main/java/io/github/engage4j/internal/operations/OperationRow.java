package io.github.engage4j.internal.operations;

import io.github.engage4j.api.Operation;

/** A row of the catalogue. Each product area has an enum of its rows. */
public interface OperationRow {

    /** Every wire fact of the operation. */
    OperationFacts facts();

    /** What users see of the operation. */
    default Operation operation() {
        return facts().operation();
    }
}
