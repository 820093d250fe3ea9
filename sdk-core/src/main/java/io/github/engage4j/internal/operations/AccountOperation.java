package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.post;

/** Account management. */
public enum AccountOperation implements OperationRow {
    /** A token that nobody uses expires, so fetching again does no harm. */
    CREATE_OAUTH2_TOKEN(
            post("create-oauth2-token", "/auth/1/oauth2/token").idempotent().limit(RateLimit.perSecond(10)));

    private final OperationFacts facts;

    AccountOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
