package io.github.engage4j.infobip.messages.facebook;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cards side by side. Its constructor is not API: components get added.
 *
 * @param elements the cards
 * @param text a text, which the official example has, or null
 */
@TypeName("GENERIC")
public record FacebookGenericTemplate(
        List<FacebookElement> elements, @Nullable String text) implements FacebookTemplate {

    /**
     * Cards side by side.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static FacebookGenericTemplate of(List<FacebookElement> elements) {
        return new FacebookGenericTemplate(Arguments.notEmpty("elements", elements), null);
    }

    /**
     * Cards side by side; text may be null.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static FacebookGenericTemplate of(List<FacebookElement> elements, @Nullable String text) {
        return new FacebookGenericTemplate(Arguments.notEmpty("elements", elements), text);
    }
}
