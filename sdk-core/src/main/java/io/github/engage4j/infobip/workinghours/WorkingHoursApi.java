package io.github.engage4j.infobip.workinghours;

import io.github.engage4j.internal.http.CallFactory;

/**
 * Working hours of queues, with holidays. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class WorkingHoursApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public WorkingHoursApi(CallFactory calls) {
        this.calls = calls;
    }
}
