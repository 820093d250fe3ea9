package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A sender of calls: a number, or the name of an application.
 *
 * @param clientType what it is reached through
 * @param identifier the number or name
 */
public record VoiceSender(
        @Nullable VoiceClientType clientType, @Nullable String identifier) {

    /** A sender. */
    public static VoiceSender of(VoiceClientType clientType, String identifier) {
        return new VoiceSender(
                Arguments.required("clientType", clientType), Arguments.notBlank("identifier", identifier));
    }
}
