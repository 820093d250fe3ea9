package io.github.engage4j.infobip.messages.rcs;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * A file, which the platform fetches. Its constructor is not API: components get added.
 *
 * @param url where
 */
public record RcsFile(@Required String url) {

    /**
     * A file, which the platform fetches.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static RcsFile of(String url) {
        return new RcsFile(Arguments.notBlank("url", url));
    }
}
