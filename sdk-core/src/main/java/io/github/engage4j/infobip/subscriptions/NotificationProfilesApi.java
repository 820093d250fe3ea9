package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.SubscriptionOperation;

/**
 * Notification profiles: where and how events are sent. Subscriptions share them. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/cpaas-x/subscriptions-management">Subscriptions management</a>
 */
public final class NotificationProfilesApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public NotificationProfilesApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all notification profiles. */
    public PagedCall<NotificationProfile> list() {
        return list(ListNotificationProfilesRequest.of(null, null));
    }

    /** Lists the notification profiles from a page on. */
    public PagedCall<NotificationProfile> list(ListNotificationProfilesRequest request) {
        return calls.call(SubscriptionOperation.GET_PROFILES)
                .query(request)
                .pages(SubscriptionsApi.PAGES, NotificationProfile.class);
    }

    /** Creates a notification profile, and with it the security settings that the request holds new ones of. */
    public ApiCall<NotificationProfileReference> create(CreateNotificationProfileRequest request) {
        return calls.call(SubscriptionOperation.CREATE_PROFILE)
                .body(request)
                .answer(NotificationProfileReference.class);
    }

    /** Reads a notification profile. */
    public ApiCall<NotificationProfile> get(String profileId) {
        return calls.call(SubscriptionOperation.GET_PROFILE).path(profileId).answer(NotificationProfile.class);
    }

    /** Replaces all of a notification profile that can be set, for every subscription that uses it. */
    public ApiCall<NotificationProfileReference> update(String profileId, UpdateNotificationProfileRequest request) {
        return calls.call(SubscriptionOperation.UPDATE_PROFILE)
                .path(profileId)
                .body(request)
                .answer(NotificationProfileReference.class);
    }

    /** Deletes a notification profile. */
    public ApiCall<Acknowledgement> delete(String profileId) {
        return calls.call(SubscriptionOperation.DELETE_PROFILE).path(profileId).acknowledged();
    }
}
