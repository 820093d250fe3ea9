package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.http.CallFactory;

/**
 * Calls of a conversation: starting, holding, transferring and wrapping them up. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class CallsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public CallsApi(CallFactory calls) {
        this.calls = calls;
    }
}
