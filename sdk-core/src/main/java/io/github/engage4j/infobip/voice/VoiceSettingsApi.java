package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.http.CallFactory;

/**
 * Settings of calls: time-outs, wrap-up, transfers, away messages, spoken placeholders. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class VoiceSettingsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public VoiceSettingsApi(CallFactory calls) {
        this.calls = calls;
    }
}
