package io.github.engage4j.infobip.messages.instagram;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;

/**
 * Cards side by side. Its constructor is not API: components get added.
 *
 * @param elements the cards
 */
@TypeName("GENERIC")
public record InstagramGenericTemplate(List<InstagramElement> elements) implements InstagramTemplate {

    /**
     * Cards side by side.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static InstagramGenericTemplate of(List<InstagramElement> elements) {
        return new InstagramGenericTemplate(Arguments.notEmpty("elements", elements));
    }
}
