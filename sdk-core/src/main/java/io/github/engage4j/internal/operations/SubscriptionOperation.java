package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.SUBSCRIPTIONS_MANAGE;

/**
 * Subscriptions, and the notification profiles and security settings they use. Creations stay ONCE though the caller chooses the id: a
 * second one is refused, and the caller would take the refusal for the outcome of the first.
 */
public enum SubscriptionOperation implements OperationRow {
    GET_SUBSCRIPTIONS(get("get-subscriptions", "/subscriptions/1/subscription/{channel}")),
    CREATE_SUBSCRIPTION(post("create-subscription", "/subscriptions/1/subscription/{channel}")),
    GET_SUBSCRIPTION(get("get-subscription", "/subscriptions/1/subscription/{channel}/{subscriptionId}")),
    UPDATE_SUBSCRIPTION(put("update-subscription", "/subscriptions/1/subscription/{channel}/{subscriptionId}")),
    DELETE_SUBSCRIPTION(delete("delete-subscription", "/subscriptions/1/subscription/{channel}/{subscriptionId}")),
    GET_PROFILES(get("get-profiles", "/subscriptions/1/profiles")),
    CREATE_PROFILE(post("create-profile", "/subscriptions/1/profiles")),
    GET_PROFILE(get("get-profile", "/subscriptions/1/profiles/{profileId}")),
    UPDATE_PROFILE(put("update-profile", "/subscriptions/1/profiles/{profileId}")),
    DELETE_PROFILE(delete("delete-profile", "/subscriptions/1/profiles/{profileId}")),
    GET_SECURITY_SETTINGS(get("get-security-settings", "/subscriptions/1/security")),
    CREATE_SECURITY_SETTINGS(post("create-security-settings", "/subscriptions/1/security")),
    GET_SECURITY_SETTING(get("get-security-setting", "/subscriptions/1/security/{authId}")),
    UPDATE_SECURITY_SETTINGS(put("update-security-settings", "/subscriptions/1/security/{authId}")),
    DELETE_SECURITY_SETTINGS(delete("delete-security-settings", "/subscriptions/1/security/{authId}"));

    private final OperationFacts facts;

    SubscriptionOperation(OperationFacts facts) {
        this.facts = facts.scopes(SUBSCRIPTIONS_MANAGE);
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
