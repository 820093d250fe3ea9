package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.post;

/** Messages of channels, as connectors send them to Expertflow's channel manager. Expertflow publishes no operation ids: these are ours. */
public enum ChannelOperation implements OperationRow {
    RECEIVE_MESSAGE(post("receive-message", "/message/receive")
            .at(Service.EXPERTFLOW_CCM)
            .roles("Admin", "Agent"));

    private final OperationFacts facts;

    ChannelOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
