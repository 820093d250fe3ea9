package io.github.engage4j.infobip.conversations;

import io.github.engage4j.internal.http.CallFactory;

/**
 * The metadata of a conversation: any JSON object. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class MetadataApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public MetadataApi(CallFactory calls) {
        this.calls = calls;
    }
}
