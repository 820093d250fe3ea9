package io.github.engage4j.infobip.account;

import io.github.engage4j.internal.http.CallFactory;

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
}
