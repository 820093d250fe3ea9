package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.http.CallFactory;

/**
 * What callers hear while they are on hold. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class HoldConfigurationsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public HoldConfigurationsApi(CallFactory calls) {
        this.calls = calls;
    }
}
