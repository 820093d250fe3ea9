package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.SubscriptionOperation;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions: which events a webhook is told of. Each belongs to one channel; conversations are
 * {@link SubscriptionChannel#CUSTOMER_ENGAGEMENT} and {@link SubscriptionChannel#AGENT_OS}. What arrives at a webhook names no tenant, so
 * a backend with several needs a subscription for each. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/cpaas-x/subscriptions-management">Subscriptions management</a>
 */
public final class SubscriptionsApi {

    static final PageFormat PAGES = PageFormat.resultsAndPaging();

    private final CallFactory calls;
    private final @Nullable Tenant tenant;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public SubscriptionsApi(CallFactory calls, @Nullable Tenant tenant) {
        this.calls = calls;
        this.tenant = tenant;
    }

    /** Lists all subscriptions of a channel, the newest first. */
    public PagedCall<Subscription> list(SubscriptionChannel channel) {
        return list(channel, ListSubscriptionsRequest.builder().build());
    }

    /** Lists the subscriptions of a channel that a request asks for, the newest first. */
    public PagedCall<Subscription> list(SubscriptionChannel channel, ListSubscriptionsRequest request) {
        return calls.call(SubscriptionOperation.GET_SUBSCRIPTIONS)
                .path(text(channel))
                .query(request)
                .pages(PAGES, Subscription.class);
    }

    /**
     * Creates a subscription, and with it the notification profile and the security settings that the request holds new ones of. A
     * request without criteria is about the client's tenant, if the client has one.
     */
    public ApiCall<SubscriptionReference> create(SubscriptionChannel channel, CreateSubscriptionRequest request) {
        return calls.call(SubscriptionOperation.CREATE_SUBSCRIPTION)
                .path(text(channel))
                .body(request.orOf(tenant))
                .answer(SubscriptionReference.class);
    }

    /** Reads a subscription. */
    public ApiCall<Subscription> get(SubscriptionChannel channel, String subscriptionId) {
        return calls.call(SubscriptionOperation.GET_SUBSCRIPTION)
                .path(text(channel), subscriptionId)
                .answer(Subscription.class);
    }

    /**
     * Replaces all of a subscription that can be set. A request without criteria is about the client's tenant, if the client has one.
     */
    public ApiCall<SubscriptionReference> update(
            SubscriptionChannel channel, String subscriptionId, UpdateSubscriptionRequest request) {
        return calls.call(SubscriptionOperation.UPDATE_SUBSCRIPTION)
                .path(text(channel), subscriptionId)
                .body(request.orOf(tenant))
                .answer(SubscriptionReference.class);
    }

    /** Deletes a subscription. That its notification profile stays is an assumption. */
    public ApiCall<Acknowledgement> delete(SubscriptionChannel channel, String subscriptionId) {
        return calls.call(SubscriptionOperation.DELETE_SUBSCRIPTION)
                .path(text(channel), subscriptionId)
                .acknowledged();
    }

    private static String text(@Nullable SubscriptionChannel channel) {
        return Arguments.required("channel", channel).value();
    }
}
