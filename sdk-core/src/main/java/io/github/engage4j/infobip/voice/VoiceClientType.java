package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * What a party of a call is reached through. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record VoiceClientType(String value) implements OpenEnum {

    public static final VoiceClientType PSTN = new VoiceClientType("PSTN");
    public static final VoiceClientType WEBRTC = new VoiceClientType("WEBRTC");
    public static final VoiceClientType WHATSAPP = new VoiceClientType("WHATSAPP");
    public static final VoiceClientType VIBER = new VoiceClientType("VIBER");
    public static final VoiceClientType LIVE_CHAT = new VoiceClientType("LIVE_CHAT");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static VoiceClientType of(String value) {
        return new VoiceClientType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
