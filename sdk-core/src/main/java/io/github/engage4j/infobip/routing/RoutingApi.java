package io.github.engage4j.infobip.routing;

import io.github.engage4j.internal.http.CallFactory;

/**
 * The rules that put conversations into queues. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class RoutingApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public RoutingApi(CallFactory calls) {
        this.calls = calls;
    }
}
