package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.patch;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Web forms. */
public enum WebFormOperation implements OperationRow {
    SUBMIT_WEBFORM(post("submit-webform", "/ccaas/1/web-forms/{id}/submissions").scopes(CONVERSATIONS_MANAGE)),
    GET_WEBFORM(get("get-webform", "/ccaas/1/web-forms/{id}").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    UPDATE_WEBFORM(put("update-webform", "/ccaas/1/web-forms/{id}").scopes(CONVERSATIONS_MANAGE)),
    DELETE_WEBFORM(delete("delete-webform", "/ccaas/1/web-forms/{id}").scopes(CONVERSATIONS_MANAGE)),
    PATCH_WEBFORM(patch("patch-webform", "/ccaas/1/web-forms/{id}").scopes(CONVERSATIONS_MANAGE)),
    CREATE_WEBFORM(post("create-webform", "/ccaas/1/web-forms").scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    WebFormOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
