package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.ACCOUNT_MANAGE;

/** API keys. They are managed by users: the platform does not let a key manage keys. */
public enum ApiKeyOperation implements OperationRow {
    CREATE_API_KEY(post("create-api-key", "/settings/2/api-keys")
            .notWithApiKeys()
            .scopes(ACCOUNT_MANAGE)
            .limit(RateLimit.perDay(40))),
    GET_API_KEYS_BY_FILTER(get("get-api-keys-by-filter", "/settings/2/api-keys")
            .notWithApiKeys()
            .scopes(ACCOUNT_MANAGE)
            .limit(RateLimit.perSecond(10))),
    GET_API_KEY(get("get-api-key", "/settings/2/api-keys/{apiKeyId}")
            .notWithApiKeys()
            .scopes(ACCOUNT_MANAGE)
            .limit(RateLimit.perSecond(10))),
    UPDATE_API_KEY(put("update-api-key", "/settings/2/api-keys/{apiKeyId}")
            .notWithApiKeys()
            .scopes(ACCOUNT_MANAGE)
            .limit(RateLimit.perDay(40)));

    private final OperationFacts facts;

    ApiKeyOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
