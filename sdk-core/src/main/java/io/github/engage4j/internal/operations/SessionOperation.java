package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.post;

/** Sessions of users. */
public enum SessionOperation implements OperationRow {
    /** Once: a user who has a session must end it before there is another, so a second one can fail where the first succeeded. */
    CREATE_SESSION(post("create-session", "/auth/1/session").limit(RateLimit.perSecond(10))),
    DESTROY_SESSION(
            delete("destroy-session", "/auth/1/session").notWithApiKeys().limit(RateLimit.perSecond(10)));

    private final OperationFacts facts;

    SessionOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
