package io.github.engage4j.infobip.account;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.AccountConfigurationOperation;

/**
 * The configuration of the account. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class AccountApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public AccountApi(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Sets the one webhook that all inbound messages of the account are forwarded to.
     *
     * @deprecated Infobip deprecated it on 2025-03-12 and announced its end for 2026-12-31, because it knows one webhook, without
     *     authentication, for inbound messages alone: use a subscription of the Subscriptions API
     *     (<code>/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT</code>) or of the account's web interface.
     */
    @Deprecated(since = "0.1.0")
    public ApiCall<Acknowledgement> updateConfiguration(UpdateAccountConfigurationRequest request) {
        return calls.call(AccountConfigurationOperation.UPDATE_CONVERSATION_ACCOUNT_CONFIGURATION)
                .body(request)
                .acknowledged();
    }
}
