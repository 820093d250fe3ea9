package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.post;

/** Third-party activities of Expertflow CX. Expertflow publishes no operation ids, so they are ours. */
public enum ActivityOperation implements OperationRow {
    PUSH_ACTIVITY(post("push-activity", "/activities").at(Service.EXPERTFLOW_CONVERSATION_MANAGER));

    private final OperationFacts facts;

    ActivityOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
