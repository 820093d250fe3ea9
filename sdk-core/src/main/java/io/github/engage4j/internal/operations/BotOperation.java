package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Bots. */
public enum BotOperation implements OperationRow {
    GET_BOTS(get("get-bots", "/ccaas/1/bots").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    SETUP_BOT(post("setup-bot", "/ccaas/1/bots").scopes(CONVERSATIONS_MANAGE)),
    GET_BOT(get("get-bot", "/ccaas/1/bots/{botId}").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    UPDATE_BOT(put("update-bot", "/ccaas/1/bots/{botId}").scopes(CONVERSATIONS_MANAGE)),
    DELETE_BOT(delete("delete-bot", "/ccaas/1/bots/{botId}").scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    BotOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
