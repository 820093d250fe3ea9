package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.patch;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Metadata of a conversation. */
public enum MetadataOperation implements OperationRow {
    /** The specification declares a text as its answer, but its example is an object. */
    GET_METADATA(get("get-metadata", "/ccaas/1/conversations/{conversationId}/metadata")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    CREATE_METADATA(put("create-metadata", "/ccaas/1/conversations/{conversationId}/metadata")
            .scopes(CONVERSATIONS_MANAGE)),
    /** How deep it merges is not documented, so a second time might not come to the same. */
    PATCH_METADATA(patch("patch-metadata", "/ccaas/1/conversations/{conversationId}/metadata")
            .scopes(CONVERSATIONS_MANAGE)),
    DELETE_METADATA(delete("delete-metadata", "/ccaas/1/conversations/{conversationId}/metadata")
            .scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    MetadataOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
