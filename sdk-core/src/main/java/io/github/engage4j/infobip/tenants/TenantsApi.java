package io.github.engage4j.infobip.tenants;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ApiKeysApi;
import io.github.engage4j.infobip.provisioning.Application;
import io.github.engage4j.infobip.provisioning.ApplicationsApi;
import io.github.engage4j.infobip.provisioning.EntitiesApi;
import io.github.engage4j.infobip.provisioning.Entity;
import io.github.engage4j.infobip.provisioning.SendersApi;
import io.github.engage4j.infobip.subscriptions.CreateSubscriptionRequest;
import io.github.engage4j.infobip.tenants.TenantStep.Kind;
import io.github.engage4j.infobip.tenants.TenantStep.State;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import java.util.List;

/**
 * Takes tenants on and lets them go. Both are many calls, one after the other, each with the deadline that the client gives a call; the
 * whole has none. They run on the thread that asks for them and wait for it, because the store and the listener that they call may
 * block: there is no asynchronous form, and no {@link io.github.engage4j.api.ApiCall} that could be made with options of its own.
 * Interrupting the thread fails the call in flight, and so the flow.
 *
 * <p>Both look at everything that they can refuse before they change anything, and each step looks before it creates. So both can be
 * made again, after a failure or a crash at any point: they go on from there, and nothing is created twice. One tenant must not be
 * taken on or let go by two threads or processes at the same time: the platform has nothing that would keep them apart.
 *
 * <p>They need the credentials of a user who may manage API keys ({@code infobip().withCredentials(…)}); under an API key they throw an
 * {@link IllegalStateException} before anything is sent. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/customer-engagement-with-x">Customer engagement with X</a>
 */
public final class TenantsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public TenantsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Takes a tenant on, as {@link #onboard(TenantOnboarding, TenantKeyStore, TenantProgress)} does, and tells nobody how it goes. */
    public OnboardedTenant onboard(TenantOnboarding plan, TenantKeyStore store) {
        return onboard(plan, store, step -> {});
    }

    /**
     * Takes a tenant on: its application, its entity, an API key that is bound to it alone, its senders, its subscription. What is there
     * already stays as it is, under whatever name and with whatever settings; a subscription uses the notification profile and the
     * security settings that are there under their ids. A sender, a subscription or a profile of somebody else is refused with the cause
     * {@link io.github.engage4j.error.ConflictException} before anything is changed.
     *
     * <p>The secret of a new key goes to the store before anything else happens. If the store throws, the key is disabled. A key of the
     * plan's name and tenant whose secret the store does not have (its creation was lost, or the process crashed before it was stored) is
     * disabled and replaced; keys that have expired or are disabled do not count. The platform lets an account create 40 keys a day. It
     * is an assumption that it takes a name that a disabled key has.
     *
     * @throws TenantOnboardingException if a call or the store fails; what is done and what is not stands in it
     * @throws IllegalStateException if the client has an API key
     */
    public OnboardedTenant onboard(TenantOnboarding plan, TenantKeyStore store, TenantProgress progress) {
        Arguments.required("store", store);
        Tenant tenant = Arguments.required("plan", plan).tenant();
        KeyStep key =
                new KeyStep(new ApiKeysApi(calls), plan, store, calls.timing().clock());
        Flow flow = new Flow("onboarding", Arguments.required("progress", progress));
        flow.step(Kind.APPLICATION, tenant.applicationId(), () -> application(plan));
        String entityId = tenant.entityId();
        if (entityId != null) {
            flow.step(Kind.ENTITY, entityId, () -> entity(entityId, plan));
        }
        flow.step(Kind.API_KEY, plan.keyName(), key::look, key::make);
        for (TenantSender sender : plan.senders()) {
            SenderStep step = new SenderStep(new SendersApi(calls), sender, tenant);
            flow.step(Kind.SENDER, sender.text(), step::look, step::assign);
        }
        CreateSubscriptionRequest subscription = plan.subscription();
        if (subscription != null) {
            SubscriptionStep step = new SubscriptionStep(calls, tenant, plan.subscriptionChannel(), subscription);
            flow.step(Kind.SUBSCRIPTION, subscription.subscriptionId(), step::look, step::make);
        }
        List<TenantStep> steps = flow.run();
        return new OnboardedTenant(tenant, key.apiKeyId(), steps);
    }

    /** Lets a tenant go, as {@link #offboard(TenantOffboarding, TenantProgress)} does, and tells nobody how it goes. */
    public OffboardedTenant offboard(TenantOffboarding plan) {
        return offboard(plan, step -> {});
    }

    /**
     * Lets a tenant go: releases its senders, deletes its subscription, disables its API keys, and deletes its entity and application if
     * the plan asks for that. What is not there is skipped, and what belongs to another tenant is left alone, and told as such: a sender
     * that another tenant has, a subscription that is about others too, a key that is bound to others too, an application or entity that
     * another tenant's key, subscription or sender names. For that last one the keys, subscriptions and inbound configurations of the
     * whole account are read. The notification profile and the security settings of the subscription stay, because others may use them.
     *
     * @throws TenantOnboardingException if a call fails; what is done and what is not stands in it
     * @throws IllegalStateException if the client has an API key
     */
    public OffboardedTenant offboard(TenantOffboarding plan, TenantProgress progress) {
        Arguments.required("plan", plan);
        return new Offboarding(calls, plan).run(new Flow("off-boarding", Arguments.required("progress", progress)));
    }

    private State application(TenantOnboarding plan) {
        ApplicationsApi applications = new ApplicationsApi(calls);
        String id = plan.tenant().applicationId();
        String name = plan.applicationName();
        return Calls.found(applications.get(id)) != null
                ? State.FOUND
                : Calls.created(applications.create(name == null ? Application.of(id) : Application.of(id, name)));
    }

    private State entity(String id, TenantOnboarding plan) {
        EntitiesApi entities = new EntitiesApi(calls);
        String name = plan.entityName();
        return Calls.found(entities.get(id)) != null
                ? State.FOUND
                : Calls.created(entities.create(name == null ? Entity.of(id) : Entity.of(id, name)));
    }
}
