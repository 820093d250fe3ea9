package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * An answer to tap. Its constructor is not API: components get added.
 *
 * @param identifier what comes back when it is tapped
 * @param title what stands on it
 */
public record AppleQuickReplyItem(
        @Required String identifier, @Required String title) {

    /**
     * An answer to tap.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static AppleQuickReplyItem of(String identifier, String title) {
        return new AppleQuickReplyItem(
                Arguments.notBlank("identifier", identifier), Arguments.notBlank("title", title));
    }
}
