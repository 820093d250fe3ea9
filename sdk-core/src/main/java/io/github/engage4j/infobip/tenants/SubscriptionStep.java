package io.github.engage4j.infobip.tenants;

import io.github.engage4j.api.Operation;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.subscriptions.CreateNotificationProfileRequest;
import io.github.engage4j.infobip.subscriptions.CreateSecuritySettingsRequest;
import io.github.engage4j.infobip.subscriptions.CreateSubscriptionRequest;
import io.github.engage4j.infobip.subscriptions.NotificationProfile;
import io.github.engage4j.infobip.subscriptions.NotificationProfilesApi;
import io.github.engage4j.infobip.subscriptions.Subscription;
import io.github.engage4j.infobip.subscriptions.SubscriptionChannel;
import io.github.engage4j.infobip.subscriptions.SubscriptionCriterion;
import io.github.engage4j.infobip.subscriptions.SubscriptionSecurityApi;
import io.github.engage4j.infobip.subscriptions.SubscriptionsApi;
import io.github.engage4j.infobip.subscriptions.Webhook;
import io.github.engage4j.infobip.tenants.TenantStep.State;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.ComposedCall;
import io.github.engage4j.internal.operations.SubscriptionOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees to it that a tenant has its subscription, with the profile and the security settings that are there already. */
final class SubscriptionStep {

    private static final Operation CREATE = SubscriptionOperation.CREATE_SUBSCRIPTION.operation();

    private final SubscriptionsApi subscriptions;
    private final NotificationProfilesApi profiles;
    private final SubscriptionSecurityApi security;
    private final Tenant tenant;
    private final SubscriptionChannel channel;
    private CreateSubscriptionRequest request;
    private boolean isThere;

    SubscriptionStep(
            CallFactory calls, Tenant tenant, SubscriptionChannel channel, CreateSubscriptionRequest subscription) {
        this.subscriptions = new SubscriptionsApi(calls, null);
        this.profiles = new NotificationProfilesApi(calls);
        this.security = new SubscriptionSecurityApi(calls);
        this.tenant = tenant;
        this.channel = channel;
        this.request = subscription;
    }

    /** Whether a subscription is about this tenant and nobody else. */
    static boolean isAbout(Tenant tenant, Subscription subscription) {
        return subscription.criteria().equals(List.of(SubscriptionCriterion.of(tenant)));
    }

    void look() {
        isThere = isThere();
        if (!isThere && request.profile().webhook() != null) {
            request = withPresentParts(request.profile());
        }
    }

    State make() {
        if (isThere) {
            return State.FOUND;
        }
        try {
            subscriptions.create(channel, request).execute();
            return State.CREATED;
        } catch (ConflictException | InvalidRequestException e) {
            return foundAfter(e);
        }
    }

    /** That the id is taken, the platform does not say with a code that is documented. */
    private State foundAfter(EngageException refusal) {
        if (isThere()) {
            return State.FOUND;
        }
        throw refusal;
    }

    private boolean isThere() {
        String id = request.subscriptionId();
        Subscription present = Calls.found(subscriptions.get(channel, id));
        if (present != null && !isAbout(tenant, present)) {
            throw refused("the subscription " + Arguments.shown(id) + " is there and not about this tenant alone");
        }
        return present != null;
    }

    private CreateSubscriptionRequest withPresentParts(CreateNotificationProfileRequest profile) {
        NotificationProfile present = Calls.found(profiles.get(profile.profileId()));
        if (present != null) {
            checkUrl(profile, present);
            return request.toBuilder().profileId(profile.profileId()).build();
        }
        return request.toBuilder().profile(withPresentSecurity(profile)).build();
    }

    private CreateNotificationProfileRequest withPresentSecurity(CreateNotificationProfileRequest profile) {
        CreateSecuritySettingsRequest settings = profile.security();
        if (settings == null
                || settings.credentials() == null
                || Calls.found(security.get(settings.authId())) == null) {
            return profile;
        }
        return profile.toBuilder().authId(settings.authId()).build();
    }

    private static void checkUrl(CreateNotificationProfileRequest wanted, NotificationProfile present) {
        if (!url(wanted.webhook()).equals(url(present.webhook()))) {
            throw refused("the notification profile " + Arguments.shown(wanted.profileId())
                    + " is there and sends to another URL");
        }
    }

    private static String url(@Nullable Webhook webhook) {
        return webhook == null || webhook.notifyUrl() == null ? "" : webhook.notifyUrl();
    }

    private static EngageException refused(String problem) {
        return ComposedCall.refused(CREATE, problem, "choose another id, or change what is there");
    }
}
