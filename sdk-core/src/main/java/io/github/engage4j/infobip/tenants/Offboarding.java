package io.github.engage4j.infobip.tenants;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ApiKey;
import io.github.engage4j.infobip.provisioning.ApiKeysApi;
import io.github.engage4j.infobip.provisioning.ApplicationsApi;
import io.github.engage4j.infobip.provisioning.EntitiesApi;
import io.github.engage4j.infobip.provisioning.SendersApi;
import io.github.engage4j.infobip.subscriptions.Subscription;
import io.github.engage4j.infobip.subscriptions.SubscriptionsApi;
import io.github.engage4j.infobip.tenants.TenantStep.Kind;
import io.github.engage4j.infobip.tenants.TenantStep.State;
import io.github.engage4j.internal.http.CallFactory;
import java.util.ArrayList;
import java.util.List;

/** Lets a tenant go: first nothing reaches it any more, then its keys end, then what they were bound to. For one thread. */
final class Offboarding {

    private final CallFactory calls;
    private final TenantOffboarding plan;
    private final Tenant tenant;
    private final ApiKeysApi keys;
    private final TenantKeyring keyring;
    private final OtherTenants others;
    private final List<ApiKey> usable = new ArrayList<>();

    Offboarding(CallFactory calls, TenantOffboarding plan) {
        this.calls = calls;
        this.plan = plan;
        this.tenant = plan.tenant();
        this.keys = new ApiKeysApi(calls);
        this.keyring = new TenantKeyring(keys, tenant, calls.timing().clock());
        this.others = new OtherTenants(calls, tenant, plan.subscriptionChannel());
    }

    OffboardedTenant run(Flow flow) {
        for (TenantSender sender : plan.senders()) {
            SenderStep step = new SenderStep(new SendersApi(calls), sender, tenant);
            flow.step(Kind.SENDER, sender.text(), step::release);
        }
        String subscriptionId = plan.subscriptionId();
        if (subscriptionId != null) {
            flow.step(Kind.SUBSCRIPTION, subscriptionId, () -> unsubscribe(subscriptionId));
        }
        flow.step(Kind.API_KEY, TenantIds.derived(tenant), () -> usable.addAll(keyring.all()), this::disableKeys);
        addDeletions(flow);
        List<TenantStep> steps = flow.run();
        return new OffboardedTenant(tenant, usable.stream().map(ApiKey::id).toList(), steps);
    }

    private void addDeletions(Flow flow) {
        String entityId = tenant.entityId();
        if (plan.deletesEntity() && entityId != null) {
            flow.step(
                    Kind.ENTITY,
                    entityId,
                    () -> others.haveTheEntity() ? State.LEFT : Calls.deleted(new EntitiesApi(calls).delete(entityId)));
        }
        if (plan.deletesApplication()) {
            String id = tenant.applicationId();
            flow.step(
                    Kind.APPLICATION,
                    id,
                    () -> others.haveTheApplication()
                            ? State.LEFT
                            : Calls.deleted(new ApplicationsApi(calls).delete(id)));
        }
    }

    private State unsubscribe(String subscriptionId) {
        SubscriptionsApi subscriptions = new SubscriptionsApi(calls, null);
        Subscription present = Calls.found(subscriptions.get(plan.subscriptionChannel(), subscriptionId));
        if (present == null) {
            return State.ABSENT;
        }
        return SubscriptionStep.isAbout(tenant, present)
                ? Calls.deleted(subscriptions.delete(plan.subscriptionChannel(), subscriptionId))
                : State.LEFT;
    }

    private State disableKeys() {
        usable.forEach(key -> KeyStep.disable(keys, key.id()));
        return usable.isEmpty() ? State.ABSENT : State.REMOVED;
    }
}
