package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Tags of the account. */
public enum TagOperation implements OperationRow {
    GET_TAGS(get("get-tags", "/ccaas/1/tags").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    /** The specification declares the request as its answer too, but the example has a date of creation. */
    CREATE_TAG(post("create-tag", "/ccaas/1/tags").scopes(CONVERSATIONS_MANAGE)),
    DELETE_TAGS(delete("delete-tags", "/ccaas/1/tags/{tagName}").scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    TagOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
