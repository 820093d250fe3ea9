package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * A person whom a text mentions. Its constructor is not API: components get added.
 *
 * @param startPosition where the mention starts in the text, from 0
 * @param endPosition where it ends
 * @param userExternalId the person in the social network
 */
public record SocialMention(
        @Required Integer startPosition,
        @Required Integer endPosition,
        @Required String userExternalId) {

    /**
     * A mention.
     *
     * @param startPosition where it starts in the text, from 0
     * @param endPosition where it ends; whether that is the last character or the one after is not documented
     * @param userExternalId the person in the social network
     * @throws IllegalArgumentException if it ends before it starts, or the person is blank
     */
    public static SocialMention of(int startPosition, int endPosition, String userExternalId) {
        return new SocialMention(
                Arguments.between(0, Integer.MAX_VALUE, "startPosition", startPosition),
                Arguments.between(startPosition, Integer.MAX_VALUE, "endPosition", endPosition),
                Arguments.notBlank("userExternalId", userExternalId));
    }
}
