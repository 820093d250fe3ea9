package io.github.engage4j.infobip.queues;

import io.github.engage4j.internal.http.CallFactory;

/**
 * Queues, in which conversations wait for agents. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class QueuesApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public QueuesApi(CallFactory calls) {
        this.calls = calls;
    }
}
