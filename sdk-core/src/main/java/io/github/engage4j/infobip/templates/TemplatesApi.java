package io.github.engage4j.infobip.templates;

import io.github.engage4j.internal.http.CallFactory;

/**
 * Message templates of agents. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class TemplatesApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public TemplatesApi(CallFactory calls) {
        this.calls = calls;
    }
}
