package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.http.CallFactory;

/**
 * Notes of a conversation, which customers do not see. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class NotesApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public NotesApi(CallFactory calls) {
        this.calls = calls;
    }
}
