package io.github.engage4j.infobip.webforms;

import io.github.engage4j.internal.http.CallFactory;

/**
 * Web forms, whose submissions open conversations. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class WebFormsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public WebFormsApi(CallFactory calls) {
        this.calls = calls;
    }
}
