package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.SubscriptionOperation;

/**
 * Security settings: how the platform proves itself to a webhook. Notification profiles share them. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/cpaas-x/subscriptions-management">Subscriptions management</a>
 */
public final class SubscriptionSecurityApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public SubscriptionSecurityApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all security settings. */
    public PagedCall<SecuritySettings> list() {
        return list(ListSecuritySettingsRequest.of(null, null));
    }

    /** Lists the security settings from a page on. */
    public PagedCall<SecuritySettings> list(ListSecuritySettingsRequest request) {
        return calls.call(SubscriptionOperation.GET_SECURITY_SETTINGS)
                .query(request)
                .pages(SubscriptionsApi.PAGES, SecuritySettings.class);
    }

    /** Creates security settings. */
    public ApiCall<SecuritySettingsReference> create(CreateSecuritySettingsRequest request) {
        return calls.call(SubscriptionOperation.CREATE_SECURITY_SETTINGS)
                .body(request)
                .answer(SecuritySettingsReference.class);
    }

    /** Reads security settings. */
    public ApiCall<SecuritySettings> get(String authId) {
        return calls.call(SubscriptionOperation.GET_SECURITY_SETTING)
                .path(authId)
                .answer(SecuritySettings.class);
    }

    /** Replaces the credentials, for every notification profile that uses the settings. */
    public ApiCall<SecuritySettingsReference> update(String authId, UpdateSecuritySettingsRequest request) {
        return calls.call(SubscriptionOperation.UPDATE_SECURITY_SETTINGS)
                .path(authId)
                .body(request)
                .answer(SecuritySettingsReference.class);
    }

    /** Deletes security settings. */
    public ApiCall<Acknowledgement> delete(String authId) {
        return calls.call(SubscriptionOperation.DELETE_SECURITY_SETTINGS)
                .path(authId)
                .acknowledged();
    }
}
