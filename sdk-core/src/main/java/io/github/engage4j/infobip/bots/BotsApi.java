package io.github.engage4j.infobip.bots;

import io.github.engage4j.internal.http.CallFactory;

/**
 * Bots, which answer before agents do. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class BotsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public BotsApi(CallFactory calls) {
        this.calls = calls;
    }
}
