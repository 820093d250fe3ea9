package io.github.engage4j.infobip.forms;

import io.github.engage4j.internal.http.CallFactory;

/**
 * Forms that agents fill in about a conversation, their fields and triggers. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class FormsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public FormsApi(CallFactory calls) {
        this.calls = calls;
    }
}
