package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Notes of a conversation. */
public enum NoteOperation implements OperationRow {
    GET_NOTES(get("get-notes", "/ccaas/1/conversations/{conversationId}/notes")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    CREATE_NOTE(
            post("create-note", "/ccaas/1/conversations/{conversationId}/notes").scopes(CONVERSATIONS_MANAGE)),
    GET_NOTE(get("get-note", "/ccaas/1/conversations/{conversationId}/notes/{noteId}")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ));

    private final OperationFacts facts;

    NoteOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
