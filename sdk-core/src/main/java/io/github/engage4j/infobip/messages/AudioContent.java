package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * An audio recording.
 *
 * @param url where the platform fetches it
 */
@TypeName("AUDIO")
public record AudioContent(@Required String url) implements MessageContent {

    /** An audio recording. */
    public static AudioContent of(String url) {
        return new AudioContent(Arguments.notBlank("url", url));
    }
}
