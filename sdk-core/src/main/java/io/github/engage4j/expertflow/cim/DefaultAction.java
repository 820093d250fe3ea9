package io.github.engage4j.expertflow.cim;

import org.jspecify.annotations.Nullable;

/**
 * What happens when an element of a carousel is pressed beside its buttons.
 *
 * @param type what kind of action it is, such as {@code web_url}
 * @param url where it leads
 */
public record DefaultAction(@Nullable String type, @Nullable String url) {

    /** An action. */
    public static DefaultAction of(String type, String url) {
        return new DefaultAction(type, url);
    }
}
