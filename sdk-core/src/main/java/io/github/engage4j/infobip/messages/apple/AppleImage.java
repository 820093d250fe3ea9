package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * An image that other parts of the message refer to. Its constructor is not API: components get added.
 *
 * @param identifier how they refer to it
 * @param imageUrl where the platform fetches it
 */
public record AppleImage(
        @Required String identifier, @Required String imageUrl) {

    /**
     * An image that other parts of the message refer to.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static AppleImage of(String identifier, String imageUrl) {
        return new AppleImage(Arguments.notBlank("identifier", identifier), Arguments.notBlank("imageUrl", imageUrl));
    }
}
