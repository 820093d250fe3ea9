package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeName;

/**
 * A text.
 *
 * @param text the text, at most 4,096 characters
 */
@TypeName("TEXT")
public record TextContent(String text) implements MessageContent {

    private static final int LONGEST = 4096;

    /**
     * A text.
     *
     * @throws IllegalArgumentException if it is blank or longer than 4,096 characters
     */
    public static TextContent of(String text) {
        return new TextContent(Arguments.atMost(LONGEST, "text", Arguments.notBlank("text", text)));
    }
}
