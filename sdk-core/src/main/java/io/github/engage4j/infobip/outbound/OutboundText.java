package io.github.engage4j.infobip.outbound;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A text. Its constructor is not API: components get added.
 *
 * @param text the text
 */
@TypeName("TEXT")
public record OutboundText(@Required String text) implements OutboundBody {

    /**
     * A text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static OutboundText of(String text) {
        return new OutboundText(Arguments.notBlank("text", text));
    }
}
