package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * A button that starts a call. Its constructor is not API: components get added.
 *
 * @param buttonDisplayText what stands on it
 */
public record VoiceButtonAction(@Required String buttonDisplayText) {

    /**
     * A button that starts a call.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static VoiceButtonAction of(String buttonDisplayText) {
        return new VoiceButtonAction(Arguments.notBlank("buttonDisplayText", buttonDisplayText));
    }
}
