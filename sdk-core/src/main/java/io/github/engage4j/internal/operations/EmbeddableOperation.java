package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.Scopes.ACCOUNT_MANAGE;

/** Embeddables. Infobip publishes no operation id for the pushed authorization request, so its id here is ours. */
public enum EmbeddableOperation implements OperationRow {
    /** A request_uri that nobody uses expires, so pushing again does no harm. */
    PUSH_AUTHORIZATION_REQUEST(post("push-authorization-request", "/embeddable/1/auth/par")
            .at(Service.INFOBIP_EMBEDDABLES)
            .idempotent()
            .scopes(ACCOUNT_MANAGE));

    private final OperationFacts facts;

    EmbeddableOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
