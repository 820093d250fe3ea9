package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.Scopes.NUMBERS_MANAGE;

/** The senders of the account, and what becomes of messages to them. */
public enum ResourceOperation implements OperationRow {
    GET_INBOUND_CONFIGURATIONS(
            get("get-inbound-configurations", "/resource-management/1/inbound-message-configurations")
                    .scopes(NUMBERS_MANAGE)
                    .limit(RateLimit.perSecond(2))),
    /**
     * It creates or changes the one configuration that channel, sender and keyword name, so a second time leaves the same state. That the
     * platform keeps one for these three is inferred: a request has no other way to say which one it means.
     */
    MANAGE_INBOUND_CONFIGURATION(
            post("manage-inbound-configuration", "/resource-management/1/inbound-message-configurations")
                    .idempotent()
                    .scopes(NUMBERS_MANAGE)
                    .limit(RateLimit.bucket(10, 2))),
    DELETE_INBOUND_CONFIGURATION(delete(
                    "delete-inbound-configuration",
                    "/resource-management/1/inbound-message-configurations/{configurationKey}")
            .scopes(NUMBERS_MANAGE)
            .limit(RateLimit.perSecond(1))),
    /** It reads: its filter is a body, so it is a POST. */
    LIST_RESOURCES(post("list-resources", "/resources/1/resources")
            .idempotent()
            .scopes(NUMBERS_MANAGE)
            .limit(RateLimit.perSecond(10)));

    private final OperationFacts facts;

    ResourceOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
