package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;

/** The configuration of the account. */
public enum AccountConfigurationOperation implements OperationRow {
    /** Deprecated by Infobip since 2025-03-12, removed on 2026-12-31. */
    UPDATE_CONVERSATION_ACCOUNT_CONFIGURATION(
            put("update-conversation-account-configuration", "/ccaas/1/account/configuration")
                    .scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    AccountConfigurationOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
