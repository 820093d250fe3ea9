package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Templates. Early access. */
public enum TemplateOperation implements OperationRow {
    GET_TEMPLATES(get("get-templates", "/ccaas/1/templates").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    GET_TEMPLATE(
            get("get-template", "/ccaas/1/templates/{templateId}").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ));

    private final OperationFacts facts;

    TemplateOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
