package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.http.CallFactory;

/**
 * Recordings of calls, and what is recorded. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class RecordingsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public RecordingsApi(CallFactory calls) {
        this.calls = calls;
    }
}
